import { NAMES_OWN_BODY } from '../../forms/lexicon/bodies';
import type { Token, TokenKind } from '../prose';
import { bareName, whose } from './bodies';
import type { ClaimRole, Evidence, Slot, Span, State } from './state';

/** What is counted, by the role of a figure: of requests, where nothing else is said. */
const NOUNS: Partial<Record<ClaimRole, TokenKind>> = {
  proceeding: 'proceeding',
  result: 'proceeding',
  docs: 'docs',
  decisions: 'decided',
};
const COUNTED: ReadonlySet<TokenKind> = new Set(['apply', 'proceeding', 'docs', 'decided']);
/** Words that say which cell of what is counted: what was done, what came of it, who asked. */
const TELLS_WHICH: ReadonlySet<TokenKind> = new Set([
  'receive',
  'new',
  'take',
  'handle',
  'answer',
  'carriedIn',
  'carriedOut',
  'outcome',
  'person',
  'org',
  'result',
  'issue',
  'publish',
  'repeal',
  'inForce',
  'decision',
]);
const TIMES: ReadonlySet<TokenKind> = new Set(['year', 'this']);

const spanOf = ({ start, end }: Token): Span => ({ start, end });

/** 我局, 全市, or the agency by its name. */
const isOwnBody = ({ kind, text }: Token, agency: string) =>
  NAMES_OWN_BODY.test(text) || (kind === 'other' && bareName(text) !== '' && whose(text, agency) === 'own');

/** The name of a body with the words of the dictionary that it begins with: 市民 + 政局. */
function nameAt(words: readonly Token[], at: number, agency: string): Span {
  let { start, end, text } = words[at] as Token;
  for (let before = at - 1; before >= 0; before--) {
    const word = words[before] as Token;
    if (word.end !== start || !agency.includes(word.text + text)) break;
    text = word.text + text;
    start = word.start;
  }
  return { start, end };
}

/** Keeps the nouns of a clause, which figures without one are told of. */
export function keepAntecedents(state: State, words: readonly Token[]): void {
  for (const word of words) if (COUNTED.has(word.kind)) state.antecedents.tell('noun', word, word.start);
}

/** The words that fill the slots of a figure of some role: its own, or those of the clauses before it. */
export function evidenceIn(state: State, words: readonly Token[], role: ClaimRole): Evidence {
  const noun = NOUNS[role] ?? 'apply';
  const who = words.findIndex((word) => isOwnBody(word, state.agency));
  let [own, when, which]: (Token | undefined)[] = [];
  for (const word of words) {
    if (word.kind === noun) own = word;
    if (TIMES.has(word.kind)) when = word;
    if (TELLS_WHICH.has(word.kind)) which = word;
  }
  const what = own ?? state.antecedents.noun(noun) ?? which;
  which ??= own;
  const found: { -readonly [Name in Slot]?: Span } = {};
  if (who >= 0) found.who = nameAt(words, who, state.agency);
  if (what) found.what = spanOf(what);
  if (when) found.when = spanOf(when);
  if (which) found.which = spanOf(which);
  return found;
}
