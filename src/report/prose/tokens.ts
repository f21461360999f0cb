import { keyOf, words, type Dictionary, type Word, type WordData } from '../../forms/lexicon';
import { WHOLE_YEAR } from '../../forms/lexicon/months';
import { MONTH_SIGN } from '../../forms/printed/dates';
import { scanNumerals, type Scanned } from './numerals';

/** What a token is, and what may be told of it beside: a word of the dictionary, a figure, a year, or unknown text (`other`). */
export interface TokenData extends WordData {
  readonly figure: '';
  readonly year: '';
  readonly other: '';
}

export type TokenKind = keyof TokenData;

interface OneToken<Kind extends TokenKind> {
  readonly kind: Kind;
  readonly data: TokenData[Kind];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: Kind extends 'figure' ? Scanned : undefined;
  /** The calendar year of a year. */
  readonly year?: Kind extends 'year' ? number : undefined;
}

/** A token of one of some kinds, in a normalised text. */
export type TokenOf<Kinds extends TokenKind> = { readonly [Kind in Kinds]: OneToken<Kind> }[Kinds];

export type Token = TokenOf<TokenKind>;

export interface FigureToken extends OneToken<'figure'> {
  readonly figure: Scanned;
}

export const isFigureToken = (token: Token): token is FigureToken => token.figure !== undefined;

function longestWord(dictionary: Dictionary, text: string, at: number): Word | undefined {
  const first = text.charCodeAt(at);
  const bucket = dictionary.get(keyOf(first, text.charCodeAt(at + 1)));
  if (bucket) for (const word of bucket) if (text.startsWith(word.text, at)) return word;
  const signs = dictionary.get(keyOf(first, 0));
  if (signs) for (const word of signs) if (text.startsWith(word.text, at)) return word;
  return undefined;
}

const TITLE_LENGTH = 60;

/** End of a 《title》 that opens at `at`. */
function titleEnd(text: string, at: number): number {
  const close = text.slice(at, at + TITLE_LENGTH).indexOf('》');
  return close < 0 ? at + 1 : at + close + 1;
}

/** Full years that are written as months, as tokens, by where they begin. */
function wholeYears(text: string): Map<number, Token> | null {
  if (!text.includes(MONTH_SIGN)) return null;
  const found = new Map<number, Token>();
  for (const { 0: span, 1: year, index: start } of text.matchAll(WHOLE_YEAR)) {
    found.set(start, year ? tokenOf('year', '', span, start, undefined, Number(year)) : tokenOf('this', '', span, start));
  }
  return found;
}

/** A token; all of them have one shape, so that reading them stays cheap. */
export const tokenOf = <Kind extends TokenKind>(
  kind: Kind,
  data: TokenData[Kind],
  text: string,
  start: number,
  figure?: Scanned,
  year?: number,
): Token => ({ kind, data, text, start, end: start + text.length, figure, year }) as Token;

/** Cuts a normalised text into tokens without gaps. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const years = wholeYears(text);
  const dictionary = words();
  const figures = scanNumerals(text);
  let next = 0;
  let unknown = 0;
  const push = (token: Token, from: number) => {
    if (unknown < from) tokens.push(tokenOf('other', '', text.slice(unknown, from), unknown));
    tokens.push(token);
    unknown = token.end;
  };
  for (let at = 0; at < text.length;) {
    while ((figures[next]?.start ?? Infinity) < at) next++;
    const year = years?.get(at);
    if (year) {
      push(year, at);
      at = year.end;
      continue;
    }
    const figure = figures[next]?.start === at ? figures[next] : undefined;
    const word = longestWord(dictionary, text, at);
    if (figure && !(word && at + word.text.length > figure.unitEnd)) {
      const end = figure.unitEnd;
      const said = text.slice(at, end);
      const isYear = figure.kind === 'year';
      push(isYear ? tokenOf('year', '', said, at, undefined, figure.value) : tokenOf('figure', '', said, at, figure), at);
      at = end;
    } else if (word) {
      push(tokenOf(word.kind, word.data, word.text, at), at);
      at += word.text.length;
    } else at = text[at] === '《' ? titleEnd(text, at) : at + 1;
  }
  if (unknown < text.length) tokens.push(tokenOf('other', '', text.slice(unknown), unknown));
  return tokens;
}
