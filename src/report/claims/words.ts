import type { Token } from './tokens';

const TRANSPARENT = new Set([
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
const VERBS = new Set(['receive', 'new', 'take', 'handle', 'answer']);

export const isVerb = (token: Token | undefined) => VERBS.has(token?.kind ?? '');
export const isTransparent = (token: Token | undefined) => TRANSPARENT.has(token?.kind ?? '');

/** Index of the last word that says something, or −1. */
export function lastHead(tokens: readonly Token[]): number {
  let i = tokens.length - 1;
  while (i >= 0 && isTransparent(tokens[i])) i--;
  return i;
}

/** Whether some word is of a kind, and of some data. */
export const has = (tokens: readonly Token[], kind: string, data?: string) =>
  tokens.some((token) => token.kind === kind && (data === undefined || token.data === data));
