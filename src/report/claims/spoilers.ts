import { NAMES_MONTH } from '../../forms/lexicon';
import { CAME_TO, FROM } from '../../forms/lexicon/clues';
import type { FigureToken, Token, TokenKind } from '../prose';
import { isOwnYear, periodAt } from './periods';
import type { Phrase } from './sentences';
import type { State } from './state';
import { has, textOf, tokenAt } from './words';

const SPOILERS: ReadonlySet<TokenKind> = new Set(['compare', 'share', 'spoil', 'neg']);
/** What a period is said of. */
const COUNTED: ReadonlySet<TokenKind> = new Set(['apply', 'receive', 'new', 'take', 'answer', 'docs', 'outcome']);
/** What opens another statement. */
const SUBJECT: ReadonlySet<TokenKind> = new Set(['apply', 'receive', 'new', 'take', 'docs', 'proceeding', 'decided']);

/** 对答复不服申请行政复议: the discontent leads to the proceeding that is counted. */
const leadsToCase = (words: readonly Token[], at: number) =>
  tokenAt(words, at).data === 'appeal' && has(words.slice(at), 'proceeding');

const isSpan = ({ kind, data }: Token) => kind === 'spoil' && data === 'span';

/** 12月收到…: a figure of one month. */
function ofOneMonth(words: readonly Token[]): boolean {
  return words.filter(({ kind, text }) => kind === 'other' && NAMES_MONTH.test(text)).length === 1;
}

/** 2022年、2023年分别收到…: figures of several years. */
const ofSeveralYears = (words: readonly Token[]) =>
  words.some(({ kind }) => kind === 'respectively') && words.filter(({ kind }) => kind === 'year').length > 1;

/** 由30件增加到60件: what it came from. */
function wasBefore(before: readonly Token[], after: readonly Token[]): boolean {
  return before.some(({ text }) => FROM.test(text)) && CAME_TO.test(textOf(after));
}

/** Whether a figure is counted over something else than the year; what goes on without a subject of its own is, too. */
function ofAnotherPeriod(state: State, figure: FigureToken, before: readonly Token[], after: readonly Token[]): boolean {
  const said = (kinds: ReadonlySet<TokenKind>) =>
    before.some(({ kind }) => kinds.has(kind)) || after.some(({ kind }) => kinds.has(kind));
  const period = periodAt(state.periods, figure.start);
  if (state.goesOn && (period !== null || said(SUBJECT))) state.note({ goesOn: false });
  const elsewhen = state.goesOn || period === 'part' || period === 'span';
  if (elsewhen && said(COUNTED)) state.note({ elsewhen: true });
  return elsewhen;
}

/** Whether the words around a figure make it one of another time, a share, a difference and the like; remembers the time that they name. */
export function isSpoilt(state: State, { figure, before, after, earlier }: Phrase): boolean {
  if (earlier.some(isSpan)) state.note({ span: true });
  // 申请情况2019年，共收到…: a clause that ends with its year is the time of what follows.
  state.nameYear(tokenAt(earlier, earlier.length - 2).kind === 'year' ? [...earlier, ...before] : before);
  if (before.some((word) => isOwnYear(word, state.year))) state.note({ span: false });
  const elsewhen = ofAnotherPeriod(state, figure, before, after);
  return (
    state.span ||
    elsewhen ||
    before.some((word, at) => SPOILERS.has(word.kind) && !leadsToCase(before, at)) ||
    tokenAt(after, 0).kind === 'share' ||
    ofOneMonth(before) ||
    ofSeveralYears(before) ||
    wasBefore(before, after)
  );
}
