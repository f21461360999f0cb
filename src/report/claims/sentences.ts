import { isFigureToken, type FigureToken, type Token, type TokenKind } from '../prose';
import { joinCompounds } from './compounds';
import { withoutRemarks } from './remarks';
import { isMark, skip, tokenAt } from './words';

/** A sentence: tokens between full stops and semicolons, one at least; carried-over phrases are already one token. */
export type Sentence = readonly [Token, ...Token[]];

/** Characters of a sentence. A longer one ends with a clause, or where it has twice as many. */
const LONGEST_SENTENCE = 2000;

/** Sentences of a paragraph; `year` is the report's. */
export function sentences(tokens: readonly Token[], year: number | null): readonly Sentence[] {
  let sentence: Token[] = [];
  const all = [sentence];
  for (const token of joinCompounds(tokens, year)) {
    const length = token.end - (sentence[0]?.start ?? token.end);
    const ends = token.kind === 'stop' || (length > LONGEST_SENTENCE && token.kind === 'soft');
    if (ends || length > 2 * LONGEST_SENTENCE) all.push((sentence = []));
    if (!ends) sentence.push(token);
  }
  return all.filter(({ length }) => length > 0) as readonly (readonly Token[])[] as readonly Sentence[];
}

/** A figure with the words that may belong to it. */
export interface Phrase {
  readonly figure: FigureToken;
  /** Words before the figure, back to the previous figure or mark. */
  readonly before: readonly Token[];
  /** Words behind it, up to the next figure or mark. */
  readonly after: readonly Token[];
  /** Clauses without a figure since the last figure. */
  readonly earlier: readonly Token[];
}
const SILENT: ReadonlySet<TokenKind> = new Set(['fill', 'sum', 'part', 'rest', 'this', 'conj']);

const NOUNS: ReadonlySet<TokenKind> = new Set(['apply', 'proceeding', 'docs', 'decided', 'item']);

/** 1件行政复议、2件…, 20件申请中有3件…: the noun behind a figure is that figure's. */
function behindFigure(tokens: readonly Token[], mark: FigureToken, from: number, at: number): number {
  const list = tokens.slice(from, at).findIndex(({ kind }) => kind === 'list');
  if (list >= 0) return from + list + 1;
  return mark.figure.unit !== '' && NOUNS.has(tokenAt(tokens, from).kind) ? from + 1 : from;
}

/** 予以公开（31件）、部分公开（6件，占一成）: a figure that opens a bracket is that of the words before it. */
const standsInBrackets = (tokens: readonly Token[], from: number, at: number) =>
  from === at && tokenAt(tokens, at - 1).kind === 'open' && ['close', 'soft'].includes(tokenAt(tokens, at + 1).kind);

/** Start of the words before `at`; a clause that ends in a colon, or goes on with 共计, is taken with them. */
function reachBack(tokens: readonly Token[], at: number): number {
  let from = at;
  while (!isMark(tokens, from - 1)) from--;
  if (standsInBrackets(tokens, from, at)) return reachBack(tokens, from - 1);
  const mark = tokenAt(tokens, from - 1);
  if (isFigureToken(mark)) return behindFigure(tokens, mark, from, at);
  const own = tokens.slice(from, at);
  if (!own.every(({ kind }) => SILENT.has(kind))) return from;
  const bridges = mark.text === ':' || (mark.kind === 'soft' && own.some(({ kind }) => kind === 'sum'));
  if (!bridges) return from;
  let back = from - 1;
  while (!isMark(tokens, back - 1)) back--;
  return tokenAt(tokens, back - 1).kind === 'figure' ? from : back;
}

/** 尚有1件在办，结转下年度继续办理: what is carried over in a clause of its own is the figure before it. Index behind it, or `at`. */
function carriedBehind(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).kind !== 'soft') return at;
  const carried = skip(tokens, at + 1);
  const end = skip(tokens, carried + 1);
  const alone = end >= tokens.length || ['soft', 'close'].includes(tokenAt(tokens, end).kind);
  return tokenAt(tokens, carried).kind === 'carriedOut' && alone ? carried + 1 : at;
}

/** The figures of a sentence with their words. */
export function phrases(sentence: Sentence): Phrase[] {
  const tokens = withoutRemarks(sentence);
  let done = 0;
  return tokens.flatMap((figure, at) => {
    if (!isFigureToken(figure)) return [];
    const from = reachBack(tokens, at);
    let to = at + 1;
    while (!isMark(tokens, to) && tokenAt(tokens, to).kind !== 'list') to++;
    const before = tokens.slice(from, at).filter(({ kind }) => kind !== 'soft' && kind !== 'open');
    const earlier = tokens.slice(done, Math.max(done, from));
    done = to;
    return [{ figure, before, after: tokens.slice(at + 1, carriedBehind(tokens, to)), earlier }];
  });
}
