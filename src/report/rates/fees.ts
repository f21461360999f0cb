import {
  GOES_ON,
  MONEY,
  RATE_SIGN,
  REQUEST_UNIT,
  FEE_SUBJECT,
  FEE_TAKEN,
  FEE_TOTAL,
  NOT_CHARGED,
  NOT_TAKEN,
  OPEN_LIST,
} from '../../forms/lexicon/sums';
import { IN_TEN_THOUSAND, OF_A_YUAN } from '../../forms/printed/money';
import type { Scanned } from '../prose';
import type { FeeStatement } from '../types';
import { Bounds } from './bounds';
import { figuresIn, marksOf } from './lists';
import { unitOf, type Telling } from './text';

const SENTENCE = '。!?';
const CLAUSE = ',;:。';
const COLON = ':';
/** Words further away tell nothing of an amount. */
const LONGEST_CLAUSE = 200;

/** The stretch of a passage that is about fees: the first such sentence and those that go on with it. */
function stretchOf({ text, bounds }: Telling): { from: number; to: number } | null {
  const at = text.search(FEE_SUBJECT);
  if (at < 0) return null;
  const from = bounds.startOf(at, SENTENCE);
  let to = bounds.endOf(at, SENTENCE);
  const next = () => text.slice(to + 1, bounds.endOf(to + 1, SENTENCE));
  while (GOES_ON.test(next()) || FEE_SUBJECT.test(next())) to += 1 + next().length;
  return { from, to };
}

/** An amount of a text, in yuan. */
interface Amount {
  readonly figure: Scanned;
  readonly value: number;
}

/** Fees are multiples of ten yuan: in 万元 they have three digits behind the point, or they may be rounded. */
const EXACT_DIGITS = 3;

/** What a figure is in yuan; null where it is no amount, or perhaps a rounded one. */
function inYuan(figure: Scanned, unit: string): number | null {
  if (unit === MONEY) return figure.value;
  const rate = IN_TEN_THOUSAND[unit];
  if (rate === undefined || figure.decimals < EXACT_DIGITS) return null;
  return Number(((figure.value * rate) / OF_A_YUAN).toFixed(2));
}

/** The amounts that were taken, as far as the clause before each tells. */
function amountsIn(
  { figures, money }: Telling,
  { from, to }: { readonly from: number; readonly to: number },
  clause: (figure: Scanned) => string,
): Amount[] {
  return figures.flatMap((figure) => {
    if (figure.start < from || figure.end > to || !figure.exact || figure.rounded) return [];
    if (RATE_SIGN.test(money.text.slice(figure.unitEnd)) || NOT_TAKEN.test(clause(figure))) return [];
    const value = inYuan(figure, money.unitOf(figure));
    return value === null ? [] : [{ figure, value }];
  });
}

/** The words before a figure: its clause, and with a colon between them the one before. */
function clauseBefore(text: string, bounds: Bounds, { start }: Scanned): string {
  const own = bounds.startOf(start, CLAUSE);
  const from = own === start && text[start - 1] === COLON ? bounds.startOf(start - 1, CLAUSE) : own;
  return text.slice(Math.max(from, start - LONGEST_CLAUSE), start);
}

/** What was charged for the processing of information (国办函〔2020〕109号): the sum, its parts, and numbers of requests. */
export function readFees(telling: Telling): FeeStatement[] {
  const stretch = stretchOf(telling);
  if (!stretch) return [];
  const { from, to } = stretch;
  const { text } = telling.money;
  const bounds = new Bounds(text);
  const mark = marksOf(telling).find(({ start }) => start > from && start < to);
  const listed = mark?.start ?? to;
  const clause = (figure: Scanned) => clauseBefore(text, bounds, figure);
  const money = amountsIn(telling, stretch, clause);
  const taken = money.filter(({ figure }) => figure.start < listed && FEE_TAKEN.test(clause(figure)));
  const total = taken.find(({ figure }) => FEE_TOTAL.test(clause(figure))) ?? (taken.length === 1 ? taken[0] : undefined);
  const parts = money.filter(({ figure }) => mark && figure.start >= mark.from);
  const requests = (list: readonly Scanned[]) =>
    list.filter((figure) => unitOf(text, figure) === REQUEST_UNIT).map(({ value }) => value);
  const first = (total ?? money[0])?.figure;
  if (!first) return [];
  const counted = total ? figuresIn(telling, from, total.figure.start).filter((figure) => !NOT_CHARGED.test(clause(figure))) : [];
  return [
    {
      ...telling.spot(first.start, first.end, bounds.startOf(first.start, ',;:。('), first.unitEnd),
      total: total?.value ?? null,
      count: requests(counted).pop() ?? null,
      parts: parts.map(({ value }) => value),
      counts: mark ? requests(figuresIn(telling, mark.from, to)) : [],
      open: mark === undefined || OPEN_LIST.test(text.slice(from, to)),
      amounts: money.map(({ figure, value }) => {
        const { start, end } = telling.spot(figure.start, figure.end);
        return { value, start, end };
      }),
    },
  ];
}
