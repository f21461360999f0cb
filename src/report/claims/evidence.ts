import { NAMES_OWN_BODY } from '../../forms/lexicon/bodies';
import type { Token, TokenKind } from '../prose';
import { bareName, whose } from './bodies';
import type { ClaimRole, Evidence, Span, State } from './state';

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

const spanOf = (token: Token | undefined): Span | undefined => token && { start: token.start, end: token.end };

/** 我局, 全市, or the agency by its name. */
const isOwnBody = ({ kind, text }: Token, agency: string) =>
  NAMES_OWN_BODY.test(text) || (kind === 'other' && bareName(text) !== '' && whose(text, agency) === 'own');

/** Keeps the nouns of a clause, which figures without one are told of. */
export function keepAntecedents(state: State, words: readonly Token[]): void {
  for (const word of words) if (COUNTED.has(word.kind)) state.antecedents.push(word);
}

/** The words that fill the slots of a figure of some role: its own, or those of the clauses before it. */
export function evidenceIn(state: State, words: readonly Token[], role: ClaimRole): Evidence {
  const noun = NOUNS[role] ?? 'apply';
  const isNoun = ({ kind }: Token) => kind === noun;
  const which = words.findLast(({ kind }) => TELLS_WHICH.has(kind));
  const said = {
    who: spanOf(words.find((token) => isOwnBody(token, state.agency))),
    what: spanOf(words.findLast(isNoun) ?? state.antecedents.findLast(isNoun) ?? which),
    when: spanOf(words.findLast(({ kind }) => TIMES.has(kind))),
    which: spanOf(which ?? words.findLast(isNoun)),
  };
  return Object.fromEntries(Object.entries(said).filter(([, span]) => span));
}
