import { mapCells } from '../draft';
import type { Random } from '../random';
import type { Draft, Layout, PrintCell, Shape, Transform } from '../types';

/** How figures are printed: layouts.md 3. */

type Print = (cell: PrintCell, random: Random, draft: Draft) => Partial<PrintCell>;

/** Prints every figure that no planted error concerns in another way. */
const printed =
  (print: Print): Transform =>
  (draft, random) =>
    mapCells(draft, (cell) => (cell.kind === 'figure' && !cell.fixed ? { ...cell, ...print(cell, random, draft) } : cell));

const style = (name: string, print: Print, fits?: (shape: Shape) => boolean): Layout => ({
  name,
  axis: 'figures',
  apply: printed(print),
  ...(fits && { fits }),
});

const blank = { text: '', value: null } as const;
const none = (text: string) => ({ text, value: null });
const isTotal = (cell: PrintCell) => Boolean(cell.fact?.endsWith('/total'));
const inRow = (cell: PrintCell, row: string) => Boolean(cell.fact?.startsWith(`requests/${row}/`));
const isDetail = (cell: PrintCell) =>
  Boolean(cell.fact?.startsWith('requests/')) &&
  !['receivedNew', 'carriedIn', 'disposedTotal', 'carriedOut'].some((row) => inRow(cell, row));

const wide = (text: string) => text.replace(/[0-9.]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
const grouped = (text: string, separator: string) => {
  const [whole = '', ...rest] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, separator), ...rest].join('.');
};
const count = (cell: PrintCell) => !cell.fact?.endsWith('/amount');

/** Changes with a sign: `+1036`, `减3`, `-417`. */
const signs: Print = (cell, random) => {
  const value = cell.value ?? 0;
  if (!cell.fact?.endsWith('/itemsChange') || !value) return {};
  return { text: value > 0 ? `+${value}` : random.pick([`减${-value}`, `-${-value}`, `－${-value}`]) };
};

/** The cells of 2019 that may be negative, filled with figures of every kind. */
const changes: Transform = (draft, random) => {
  const drawn = mapCells(draft, (cell) => {
    if (!cell.fact?.endsWith('/itemsChange') || cell.fixed || cell.kind !== 'figure') return cell;
    const value = random.pick([-3, -4, -417, 1036, 0, 12]);
    return { ...cell, value, text: String(value) };
  });
  const raised = mapCells(drawn, (cell) =>
    cell.fact?.endsWith('/itemsPrevious') && !cell.fixed ? { ...cell, value: 3985758, text: '3985758' } : cell,
  );
  return printed(signs)(raised, random);
};

/** Money with its unit in the cell; the value is the figure as printed. */
const units: Print = (cell, random) => {
  if (cell.fact === 'disclosure/procurement/amount' && cell.value) {
    const [text, value] = random.pick([
      ['251000元', 251000],
      ['976.81万元', 976.81],
      ['0.37万元', 0.37],
      ['8040', 8040],
    ] as const);
    return { text, value };
  }
  if (cell.fact === 'disclosure/fees/amount') {
    const [text, value] = random.pick([
      ['43.788万元', 43.788],
      ['0.37万元', 0.37],
      ['976.81 万元', 976.81],
    ] as const);
    return { text, value };
  }
  return random.chance(0.3) && count(cell) ? { text: `${cell.text}件` } : {};
};

const decimals: Print = (cell, random) => {
  if (cell.fact !== 'disclosure/fees/amount') return {};
  const text = random.pick(['0', '282.1', '5125.11', '96171.6', '59237.2449', '0.0000', '0.00']);
  return { text, value: Number(text) };
};

const padded: Print = (cell, random) => ({
  text: random.pick([` ${cell.text} `, `　${cell.text}`, `${cell.text}\u00a0\u00a0`, `\u00a0${cell.text}`, cell.text]),
});

const onlyTotals: Print = (cell) => (cell.value === 0 && !isTotal(cell) && !cell.fact?.startsWith('disclosure/') ? blank : {});

const firstZeroOnly: Print = (cell) =>
  cell.value === 0 && cell.fact?.startsWith('requests/') && !cell.fact.endsWith('/naturalPerson') && !isTotal(cell) ? blank : {};

export const FIGURE_LAYOUTS: readonly Layout[] = [
  style('full-width-digits', (cell) => ({ text: wide(cell.text) })),
  style('thousands-separators', (cell) => ({ text: grouped(cell.text, ',') })),
  style('thousands-wide', (cell) => ({ text: grouped(cell.text, '，') })),
  style('padded', padded),
  { name: 'signed-changes', axis: 'figures', apply: changes, fits: (shape) => shape.form === '2019' && !shape.hybrid },
  style('units-in-cells', units),
  style('fee-decimals', decimals),
  style('blank-zeros', (cell) => (cell.value === 0 ? blank : {})),
  style('nbsp-zeros', (cell) => (cell.value === 0 ? none('\u00a0') : {})),
  style('blank-zeros-but-totals', onlyTotals),
  style('blank-zeros-but-first', firstZeroOnly),
  style('blank-row-totals', (cell) => (isTotal(cell) && isDetail(cell) ? blank : {})),
  style('blank-last-five', (cell) => (cell.fact?.startsWith('remedies/litigationAfter/') && cell.value === 0 ? blank : {})),
  style('slash-zeros', (cell) => (cell.value === 0 ? none('/') : {})),
  style('slash-rules', (cell) => (cell.fact?.startsWith('disclosure/rules/') ? none('/') : {})),
  style('dash-zeros', (cell, random) => (cell.value === 0 ? none(random.pick(['-', '—', '－', '——'])) : {})),
  style('words-for-zeros', (cell, random) => (cell.value === 0 && random.chance(0.1) ? none('无') : {})),
  {
    ...style('words-in-rules', (cell) =>
      cell.fact?.startsWith('disclosure/rules/') ? { ...none('本单位未制作规章'), unreadable: true } : {},
    ),
  },
];
