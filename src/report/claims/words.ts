import type { Token } from '../prose';

const TRANSPARENT: ReadonlySet<string> = new Set([
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
const VERBS: ReadonlySet<string> = new Set(['receive', 'new', 'take', 'handle', 'answer']);
const STOP: Token = { kind: 'stop', data: '', text: '', start: 0, end: 0 };

/** The token at an index; beyond the tokens stands a full stop. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? STOP;
export const isVerb = ({ kind }: Token) => VERBS.has(kind);
export const isCarried = ({ kind }: Token) => kind === 'carriedIn' || kind === 'carriedOut';
export const isTransparent = ({ kind }: Token) => TRANSPARENT.has(kind);

/** Index of the last word that says something, or −1. */
export const lastHead = (tokens: readonly Token[]): number => tokens.findLastIndex((token) => !isTransparent(token));

/** Whether some word is of a kind, and of some data. */
export const has = (tokens: readonly Token[], kind: string, data?: string) =>
  tokens.some((token) => token.kind === kind && (data === undefined || token.data === data));

/** Words as one text, as normalised. */
export const textOf = (words: readonly Token[]) => words.map(({ text }) => text).join('');

/** Issuing or repealing documents. */
export const isAct = ({ kind }: Token) => kind === 'issue' || kind === 'repeal';
/** Joins words of a list. */
export const isJoint = ({ kind }: Token) => kind === 'list' || kind === 'conj';

/** 制发、修改、废止: another act in a list of acts. */
export const besideAct = (words: readonly Token[], at: number) =>
  (isJoint(tokenAt(words, at - 1)) && isAct(tokenAt(words, at - 2))) ||
  (isJoint(tokenAt(words, at + 1)) && isAct(tokenAt(words, at + 2)));
