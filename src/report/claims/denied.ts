import {
  ASKS_FOR_INFORMATION,
  CARRIED_WORK,
  LEAVES_SOME,
  OF_BODIES,
  OF_DISCLOSURE,
  OF_ONE_END,
  OTHER_ACTS,
  SAID_OF_THEM,
  SOME_BODIES,
} from '../../forms/lexicon/denials';
import { IS_GOVERNMENT } from '../../forms/lexicon/bodies';
import { CAME_OF_SOME, MATTERS, POWER } from '../../forms/lexicon/clues';
import type { DenialSign } from '../../forms/lexicon/denied';
import type { Token, TokenKind } from '../prose';
import { byOneChannel, otherRequest, otherWays } from './requests';
import type { Sentence } from './sentences';
import type { State } from './state';
import { besideAct, has, isCarried, isJoint, isVerb, textOf, tokenAt, until } from './words';

const CLAUSE_ENDS: ReadonlySet<TokenKind> = new Set(['soft']);
/** Tokens on either side that are looked at; a clause has fewer. */
const CLAUSE = 40;

/** The words just before a negative word. */
export const justBefore = (sentence: Sentence, at: number) => sentence.slice(0, at).slice(-CLAUSE);

/** 部分乡镇未收到, 未收到申请的有8个部门: a zero of some bodies. */
export const ofSomeBodies = (sentence: Sentence, at: number) =>
  SOME_BODIES.test(textOf(justBefore(sentence, at))) ||
  OF_BODIES.test(textOf(until(sentence.slice(at, at + CLAUSE), CLAUSE_ENDS)));

/** 要求听证的申请, 更正信息的申请: what is asked for is not information. */
const asksForOther = (noun: Token, before: readonly Token[]) =>
  noun.data === 'weak' &&
  before.at(-1)?.data === 'of' &&
  before.some(({ kind }) => kind === 'other' || kind === 'item') &&
  !ASKS_FOR_INFORMATION.test(textOf(before));

/** 公民未提出申请: all who may apply, or natural persons. */
export const byCitizens = (before: readonly Token[]) =>
  has(before, 'person', 'citizen') && !before.some((token) => isJoint(token) || token.kind === 'org');

/** 行政处罚引起的复议: of acts that are not disclosure. */
export function ofOtherActs(words: readonly Token[]): boolean {
  const text = textOf(words);
  return OTHER_ACTS.test(text) && !OF_DISCLOSURE.test(text);
}

/** A clause of denial, and the word of it that is denied. */
export interface Denied {
  readonly state: State;
  readonly sentence: Sentence;
  /** Where the negative word stands in it. */
  readonly neg: number;
  /** The words that are denied, and which of them is meant. */
  readonly words: readonly Token[];
  readonly at: number;
  /** Its subject, all of its clause, and whether the negative word stands behind what it denies. */
  readonly subject: readonly Token[];
  readonly clause: readonly Token[];
  readonly reversed: boolean;
}

const beforeOf = ({ words, at }: Denied) => words.slice(0, at);
const behindOf = ({ words, at }: Denied) => words.slice(at + 1);
const receives = (denied: Denied) => beforeOf(denied).some(isVerb);

/** Letters and visits are told of before, and requests nowhere. */
const ofLetters = ({ sentence, neg }: Denied) =>
  !has(sentence, 'apply') && sentence.slice(0, neg).some(({ text }) => MATTERS.test(text));

/** 未收到因申请引发的行政复议: the cases are denied. */
function casesOfThem(denied: Denied): boolean {
  const behind = behindOf(denied);
  const next = behind.find(({ kind }) => kind !== 'fill')?.kind;
  return has(behind, 'proceeding') && next !== 'conj' && next !== 'list';
}

/** 未收到申请投诉: what is said of how they were dealt with is denied, not they. */
function complaintsAboutThem(denied: Denied): boolean {
  const behind = behindOf(denied);
  const complaint = behind.findIndex(({ text }) => SAID_OF_THEM.test(text));
  return complaint >= 0 && !behind.slice(0, complaint).some(isJoint);
}

const TELLS_SOME: ReadonlySet<TokenKind> = new Set([
  'proceeding',
  'person',
  'org',
  'result',
  'foreign',
  'carriedIn',
  'carriedOut',
  'outcome',
]);

/** Requests of some applicants, or of what came of some; everybody and citizens are all. */
function toldOfSome(denied: Denied): boolean {
  const before = beforeOf(denied);
  if (!before.some(({ kind }) => TELLS_SOME.has(kind))) return false;
  const everybody = (has(before, 'person') || has(before, 'entity')) && has(before, 'conj');
  return !everybody && !byCitizens(before);
}

function oneWay(denied: Denied): boolean {
  const before = beforeOf(denied);
  const channels = before.filter(({ kind }) => kind === 'channel').length;
  return (channels === 1 && !has(before, 'etc')) || otherWays(before);
}

const NAMES_THINGS: ReadonlySet<TokenKind> = new Set(['other', 'item', 'listed']);
const isDeed = ({ kind, data }: Token) => kind === 'other' || (kind === 'item' && data !== 'information') || kind === 'answer';

/** The small questions that denials ask of a clause. */
export const DENIAL_SIGNS: Readonly<Record<DenialSign, (denied: Denied) => boolean>> = {
  'work-behind': (denied) => CARRIED_WORK.test(textOf(behindOf(denied))),
  'of-letters': ofLetters,
  'one-way-before': ({ subject }) => byOneChannel(subject),
  'carried-behind': (denied) => behindOf(denied).some(isCarried),
  'what-came-of-some': (denied) => !receives(denied) && behindOf(denied).some(({ text }) => CAME_OF_SOME.test(text)),
  'cases-of-them': casesOfThem,
  'asks-for-other': (denied) => asksForOther(denied.words[denied.at] as Token, beforeOf(denied)),
  'in-force-before': (denied) => has(beforeOf(denied), 'inForce'),
  'those-left': (denied) => LEAVES_SOME.test(textOf(beforeOf(denied))),
  'complaints-about-them': complaintsAboutThem,
  'told-of-some': toldOfSome,
  'cause-before': (denied) => beforeOf(denied).some(({ data }) => data === 'because'),
  'one-way': oneWay,
  'other-request': ({ state, words, at }) =>
    tokenAt(words, at).data === 'weak' && (state.topic === 'foreign' || otherRequest(words, at)),
  'no-verb-and-things': (denied) => !receives(denied) && beforeOf(denied).some(({ kind }) => NAMES_THINGS.has(kind)),
  'no-verb-and-deeds': (denied) => !receives(denied) && behindOf(denied).some(isDeed),
  'other-acts': ({ clause }) => ofOtherActs(clause),
  'other-measure': ({ words }) => words.some(({ kind }) => kind === 'foreign' || kind === 'result' || kind === 'listed'),
  'one-end': ({ words }) => words.some(({ text }) => OF_ONE_END.test(text)),
  'denied-behind': ({ reversed }) => reversed,
  'other-act-of-documents': ({ words }) => words.some(({ kind }, at) => kind === 'listed' && !besideAct(words, at)),
  government: ({ state }) => IS_GOVERNMENT.test(state.agency),
  power: ({ words }) => words.some(({ text }) => POWER.test(text)),
};
