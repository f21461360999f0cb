import { tokenOf, type Token, type TokenData, type TokenKind, type TokenOf } from '../prose';
import type { DocumentAct } from './cells';

const TRANSPARENT: ReadonlySet<TokenKind> = new Set([
  'fill',
  'sum',
  'part',
  'rest',
  'each',
  'respectively',
  'this',
  'cause',
  'conj',
  'list',
  'year',
  'local',
  'all',
]);
/** What a body does with requests. */
export type Verb = 'receive' | 'new' | 'take' | 'handle' | 'answer';

const VERBS: ReadonlySet<TokenKind> = new Set<Verb>(['receive', 'new', 'take', 'handle', 'answer']);
const STOP: Token = tokenOf('stop', '', '', 0);

/** The token at an index; beyond the tokens stands a full stop. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? STOP;
export const isVerb = (token: Token): token is TokenOf<Verb> => VERBS.has(token.kind);
export const isCarried = (token: Token) => token.kind === 'carriedIn' || token.kind === 'carriedOut';
export const isTransparent = ({ kind }: Token) => TRANSPARENT.has(kind);

/** Index of the last word that says something, or −1. */
export function lastHead(tokens: readonly Token[]): number {
  let at = tokens.length - 1;
  while (at >= 0 && isTransparent(tokenAt(tokens, at))) at--;
  return at;
}

/** Whether some word is of a kind, and of some data. */
export function has<Kind extends TokenKind>(tokens: readonly Token[], kind: Kind, data?: TokenData[Kind]): boolean {
  for (const token of tokens) if (token.kind === kind && (data === undefined || token.data === data)) return true;
  return false;
}

/** Words as one text, as normalised. */
export function textOf(words: readonly Token[]): string {
  let said = '';
  for (const { text } of words) said += text;
  return said;
}

const DOCUMENT_ACTS: ReadonlySet<TokenKind> = new Set<DocumentAct>(['issue', 'publish', 'repeal', 'inForce']);

/** Something done to documents that the form counts. */
export const isDocumentAct = (token: Token): token is TokenOf<DocumentAct> => DOCUMENT_ACTS.has(token.kind);

/** Issuing or repealing documents. */
export const isAct = (token: Token): token is TokenOf<'issue' | 'repeal'> => token.kind === 'issue' || token.kind === 'repeal';
/** Joins words of a list. */
export const isJoint = ({ kind }: Token) => kind === 'list' || kind === 'conj';

/** 制发、修改、废止: another act in a list of acts. */
export const besideAct = (words: readonly Token[], at: number) =>
  (isJoint(tokenAt(words, at - 1)) && isAct(tokenAt(words, at - 2))) ||
  (isJoint(tokenAt(words, at + 1)) && isAct(tokenAt(words, at + 2)));

/** So many tokens may stand between words that belong together. */
export const REACH = 4;

/** Index of the first token from `at` that is not a filler, at most a few tokens on. */
export function skip(tokens: readonly Token[], at: number, kinds: readonly TokenKind[] = ['fill']): number {
  let i = at;
  while (i < at + REACH && kinds.includes(tokenAt(tokens, i).kind)) i++;
  return i;
}

const MARKS: ReadonlySet<TokenKind> = new Set(['soft', 'open', 'close', 'figure', 'stop']);
const LIST_ENDS: ReadonlySet<TokenKind> = new Set(['figure', 'close']);

/** Whether a sign at an index parts what is told of one figure from the rest. */
export const isMark = (tokens: readonly Token[], i: number) => {
  const { kind } = tokenAt(tokens, i);
  return MARKS.has(kind) || (kind === 'list' && LIST_ENDS.has(tokenAt(tokens, i - 1).kind));
};

/** The clause of the last word of some kind. */
export function clauseOf(words: readonly Token[], kind: TokenKind): readonly Token[] {
  const at = words.findLastIndex((word) => word.kind === kind);
  let [from, to] = [at, at];
  while (from > 0 && !isMark(words, from - 1)) from--;
  while (to < words.length && !isMark(words, to)) to++;
  return words.slice(from, to);
}

/** The words before the first of some kinds. */
export function until(words: readonly Token[], kinds: ReadonlySet<TokenKind>): readonly Token[] {
  const at = words.findIndex(({ kind }) => kinds.has(kind));
  return at < 0 ? words : words.slice(0, at);
}
