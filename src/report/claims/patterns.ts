import type { Token, TokenKind } from '../prose';
import { REACH, tokenAt } from './words';

/** A word of a pattern: its kind, perhaps its data, or how its year stands to the report's. */
interface Sign {
  readonly kind: TokenKind | Side;
  readonly data: string | undefined;
}

/** Where a year lies beside the report's. */
export type Side = 'before' | 'own' | 'after';

/** One of several words, or a stretch of steps; so many times. */
interface Step {
  readonly any: readonly Sign[];
  readonly steps: readonly Step[];
  readonly least: number;
  readonly most: number;
}

/** A pattern that has been read: its words, and what has to follow them. */
export interface Pattern {
  readonly words: readonly Step[];
  readonly ahead: readonly Step[];
}

/** One of the words of a pattern, or a stretch of them, with how often it may come. */
const PART = /\{([^{}]*)\}\+|\[([^[\]]*)\]|([^\s*+]+)([*+]?)/g;

const TIMES: Readonly<Record<string, readonly [number, number]>> = { '': [1, 1], '*': [0, REACH], '+': [1, REACH] };

const signOf = (text: string): Sign => {
  const [kind = '', data] = text.split(':');
  return { kind: kind as Sign['kind'], data };
};

function stepsOf(text: string): Step[] {
  return [...text.matchAll(PART)].map(([, again, optional, word = '', times = '']) => {
    const inner = again ?? optional;
    if (inner !== undefined) return { any: [], steps: stepsOf(inner), least: again ? 1 : 0, most: again ? Infinity : 1 };
    const [least = 1, most = 1] = TIMES[times] ?? [];
    return { any: word.replace(/[()]/g, '').split('|').map(signOf), steps: [], least, most };
  });
}

/** Reads a pattern as `forms/lexicon/compounds/types.ts` writes it. */
export function patternOf(text: string): Pattern {
  const [words = '', ahead = ''] = text.split('>');
  return { words: stepsOf(words), ahead: stepsOf(ahead) };
}

/** How a year or a word for one stands to the report's year; null where it is none. */
export function sideOf({ kind, year: named }: Token, year: number | null): Side | null {
  if (kind === 'prior') return 'before';
  if (kind === 'next') return 'after';
  if (kind === 'this') return 'own';
  if (named === undefined || year === null) return null;
  return named < year ? 'before' : named > year ? 'after' : 'own';
}

function fits(token: Token, signs: readonly Sign[], year: number | null): boolean {
  for (const { kind, data } of signs)
    if ((token.kind === kind || sideOf(token, year) === kind) && (data === undefined || token.data === data)) return true;
  return false;
}

/** Index behind the words that fit the steps from `at` on, or −1. Each step takes as many words as it can. */
function endOf(tokens: readonly Token[], at: number, steps: readonly Step[], year: number | null): number {
  let next = at;
  for (const { any, steps: inner, least, most } of steps) {
    let times = 0;
    while (times < most) {
      const end = inner.length ? endOf(tokens, next, inner, year) : fits(tokenAt(tokens, next), any, year) ? next + 1 : -1;
      if (end < 0 || next >= tokens.length) break;
      next = end;
      times++;
    }
    if (times < least) return -1;
  }
  return next;
}

/** Where the words of a pattern end, and what has to follow them; null where they do not stand at `at`. */
export function match(
  tokens: readonly Token[],
  at: number,
  { words, ahead }: Pattern,
  year: number | null,
): { end: number; ahead: number } | null {
  const end = endOf(tokens, at, words, year);
  const follows = end < 0 ? -1 : endOf(tokens, end, ahead, year);
  return follows < 0 ? null : { end, ahead: follows };
}
