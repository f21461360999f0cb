import type { Sign } from '../../forms/lexicon/frames';
import { GIVEN_OUT, OTHER_THAN_DECISIONS } from '../../forms/lexicon/clues';
import { CONCERNS, PAPER, SAYS_WHY } from '../../forms/lexicon/slots';
import type { Token, TokenKind, TokenOf } from '../prose';
import { CAUSE } from './remarks';
import { ofOtherCases, ofOwnCases } from './remedies';
import { askerBefore, governing, mixed, notByAll, ofBoth, otherRequest, type Applicant, type RequestVerb } from './requests';
import type { State } from './state';
import { has, isCarried, isJoint, isTransparent, isVerb, lastHead, textOf, tokenAt } from './words';

const isApplicant = (token: Token | undefined): token is Applicant => token?.kind === 'person' || token?.kind === 'org';

/** A clause, and the word of it that a figure belongs to. */
export class Clause {
  readonly token: Token;
  readonly before: readonly Token[];
  private governs: RequestVerb | null | undefined = undefined;
  private applies: Applicant | null | undefined = undefined;

  constructor(
    readonly state: State,
    readonly tokens: readonly Token[],
    readonly at: number,
  ) {
    this.token = tokenAt(tokens, at);
    this.before = tokens.slice(0, at);
  }

  /** The verb before the word that governs it. */
  get verb(): RequestVerb | null {
    if (this.governs === undefined) this.governs = governing(this.before);
    return this.governs;
  }

  /** Who applies, as far as the word before a request, or before its verb, says so. */
  get applicant(): Applicant | null {
    if (this.applies !== undefined) return this.applies;
    const last = lastHead(this.before);
    const previous = askerBefore(this.before, last) ?? this.before[last];
    return (this.applies = isApplicant(previous) ? previous : null);
  }
}

const ASKERS: ReadonlySet<TokenKind> = new Set(['person', 'org', 'entity']);

/** 群众和企业申请: those who apply are of several kinds. */
function ofSeveral(clause: Clause): boolean {
  const { applicant, before } = clause;
  if (!applicant || applicant.data === 'citizen') return false;
  return before.some(({ kind }) => kind !== applicant.kind && ASKERS.has(kind)) && before.some(isJoint);
}

/** What is told of requests beside that they came in: no figure of all of them. */
const TELLS_OTHERWISE: ReadonlySet<TokenKind> = new Set(['publish', 'item', 'foreign', 'listed']);

/** Nothing unknown stands before a verb. */
const isPlain = (words: readonly Token[]) =>
  words.every(
    (word) =>
      isTransparent(word) ||
      isVerb(word) ||
      word.kind === 'entity' ||
      word.kind === 'apply' ||
      isCarried(word) ||
      word.kind === 'outcome',
  );

/** 申请公开行政执法案卷6件、行政查询事项1件: what was asked for, not what came of it; it may be told in a list. */
function wasAsked({ state, token, before }: Clause): boolean {
  const last = tokenAt(before, lastHead(before)).kind;
  const row = token.data.includes('.');
  if (row && (last === 'publish' || (last === 'apply' && !SAYS_WHY.test(token.text)))) state.note({ asked: true });
  else if (!row) state.note({ asked: false });
  return row && state.asked;
}

const decisionBehind = ({ tokens, at }: Clause) => tokens.slice(at + 1).find((token) => token.kind === 'decision');

/** Whether decisions are told, as far as the clause and the sentence say. 办理行政许可: perhaps so many decisions. */
export function toldDecisions(clause: Clause): 'sure' | 'perhaps' | null {
  const { state, tokens, at, before } = clause;
  if (decisionBehind(clause)) return 'sure';
  const dealt = before.some(({ kind, data }) => data === 'made' || kind === 'handle');
  return state.decided ?? (dealt && !OTHER_THAN_DECISIONS.test(textOf(tokens.slice(at + 1))) ? 'perhaps' : null);
}

/** 因信息公开引发的行政复议; proceedings by a name of their own need no 的. */
const tiedToDisclosure = ({ token, before }: Clause) =>
  (before.at(-1)?.data === 'of' || token.data !== 'litigation') && has(before, 'fill', 'ogi');

/** The last word for a proceeding before a result. */
export const caseBefore = ({ before }: Clause) =>
  before.findLastIndex((token): token is TokenOf<'proceeding'> => token.kind === 'proceeding');

/** The small questions that frames ask of a clause. Those of proceedings and of what was asked for remember their answer. */
export const SIGNS: Readonly<Record<Exclude<Sign, 'cases-unnamed'>, (clause: Clause) => boolean>> = {
  'speaks-of-requests': ({ state }) => state.topic === 'requests',
  'speaks-of-else': ({ state }) => state.topic === 'foreign',
  'speaks-of-papers': ({ state }) => state.topic === 'docs',
  'requests-told': ({ state }) => state.received !== null,
  'speaks-of-cases': ({ state }) => state.topic === 'proceedings',
  'case-told': ({ state }) => Boolean(state.antecedents.last('proceeding')),
  'counts-papers': ({ state }) => state.papers,
  'sorts-papers': ({ state }) => state.attributes,
  'tells-of-fees': ({ state }) => state.fees,
  'one-way': ({ before }) => notByAll(before),
  mixed: ({ before }) => mixed(before),
  reviewed: ({ before }) => has(before, 'listed', 'review'),
  applicant: ({ applicant }) => applicant !== null,
  'citizen-by-verb': (clause) => clause.applicant?.data === 'citizen' && clause.verb !== null,
  'several-applicants': ofSeveral,
  asker: ({ tokens, at }) => askerBefore(tokens, at) !== null,
  verb: ({ verb }) => verb !== null,
  request: ({ before }) => has(before, 'apply'),
  'proceeding-last': ({ before }) =>
    before.findLast(({ kind }) => kind === 'apply' || kind === 'proceeding')?.kind === 'proceeding',
  things: ({ before }) => has(before, 'item'),
  published: ({ before }) => has(before, 'publish'),
  unknown: ({ state, before }) => state.topic !== 'requests' && has(before, 'other'),
  carried: ({ before }) => before.some(isCarried),
  incoming: ({ before }) => has(before, 'receive') || has(before, 'new'),
  'new-and-carried': ({ tokens, at }) => ofBoth(tokens.slice(0, at + 1)),
  'told-otherwise': ({ before }) => before.some(({ kind }) => TELLS_OTHERWISE.has(kind)),
  'known-words-only': ({ state, before }) => isPlain(before) || state.section === 'requests' || state.received !== null,
  'other-request': ({ tokens, at }) => otherRequest(tokens, at),
  opens: ({ at }) => at === 0,
  'tied-to-disclosure': tiedToDisclosure,
  paper: ({ token }) => PAPER.test(token.text),
  'given-out': ({ token }) => GIVEN_OUT.test(token.text),
  bare: ({ token, before }) => token.text.length === 2 && before.every(isTransparent),
  'clause-names-request': ({ tokens }) => has(tokens, 'apply'),
  'asked-for': wasAsked,
  'cause-in-brackets': ({ tokens, at }) => tokenAt(tokens, at + 1).data === CAUSE,
  // 其中涉及行政执法案卷3件: behind requests, and before any outcome, it may be what they asked for.
  'perhaps-asked-for': ({ state, token }) => CONCERNS.test(token.text) && state.found.at(-1)?.role === 'received',
  'cases-of-others': ({ state, tokens }) => ofOtherCases(state, tokens),
  'cases-untied': ({ state, tokens, token }) => token.kind !== 'proceeding' || !ofOwnCases(state, token, tokens),
  'several-cases': (clause) => (caseBefore(clause) < 0 && clause.state.counts.severalCases) || clause.state.proceedings !== 'own',
  'decision-unnamed': (clause) => toldDecisions(clause) === null,
  'decision-shown': (clause) => {
    const { state, tokens } = clause;
    const shown = state.shown || has(tokens, 'listed') || has(tokens, 'publish');
    return shown && decisionBehind(clause)?.data !== 'strong' && state.decided !== 'sure';
  },
  'perhaps-decision': (clause) => toldDecisions(clause) === 'perhaps',
};
