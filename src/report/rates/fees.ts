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
import type { Scanned } from '../prose';
import type { FeeStatement } from '../types';
import { figuresIn, marksOf } from './lists';
import { unitOf, type Telling } from './text';

const SENTENCE = '。!?';
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

/** What was charged for the processing of information (国办函〔2020〕109号): the sum, its parts, and numbers of requests. */
export function readFees(telling: Telling): FeeStatement[] {
  const { text, bounds } = telling;
  const stretch = stretchOf(telling);
  if (!stretch) return [];
  const { from, to } = stretch;
  const mark = marksOf(telling).find(({ start }) => start > from && start < to);
  const listed = mark?.start ?? to;
  const clause = ({ start }: Scanned) => text.slice(Math.max(bounds.startOf(start, ',;:。'), start - LONGEST_CLAUSE), start);
  const money = telling.figures.filter(
    (figure) =>
      figure.start >= from &&
      figure.end <= to &&
      figure.exact &&
      unitOf(text, figure) === MONEY &&
      !RATE_SIGN.test(text.slice(figure.unitEnd)) &&
      !NOT_TAKEN.test(clause(figure)),
  );
  const taken = money.filter((figure) => figure.start < listed && FEE_TAKEN.test(clause(figure)));
  const total = taken.find((figure) => FEE_TOTAL.test(clause(figure))) ?? (taken.length === 1 ? taken[0] : undefined);
  const parts = money.filter(({ start }) => mark && start >= mark.from);
  const requests = (list: readonly Scanned[]) =>
    list.filter((figure) => unitOf(text, figure) === REQUEST_UNIT).map(({ value }) => value);
  const first = total ?? money[0];
  if (!first) return [];
  return [
    {
      ...telling.spot(first.start, first.end, bounds.startOf(first.start, ',;:。('), first.unitEnd),
      total: total?.value ?? null,
      count: total
        ? (requests(figuresIn(telling, from, total.start).filter((figure) => !NOT_CHARGED.test(clause(figure)))).pop() ?? null)
        : null,
      parts: parts.map(({ value }) => value),
      counts: mark ? requests(figuresIn(telling, mark.from, to)) : [],
      open: mark === undefined || OPEN_LIST.test(text.slice(from, to)),
      amounts: money.map((figure) => {
        const { start, end } = telling.spot(figure.start, figure.end);
        return { value: figure.value, start, end };
      }),
    },
  ];
}
