import type { RawRow } from './rows';

/** A row of a grid, with the headers above it. */
export interface Ending {
  readonly source: RawRow;
  readonly above: readonly RawRow[];
  /** See Split.from. */
  readonly from: number | undefined;
}

/** How far the cells of a row reach. */
const endOf = (row: RawRow | undefined): number => row?.slots?.findLastIndex((cell) => cell !== null) ?? -1;

/** How far half of the rows of each kind reach, or further. */
function usualEnds(rows: readonly Ending[], kindOf: (row: Ending) => unknown): Map<unknown, number> {
  const ends = new Map<unknown, number[]>();
  for (const row of rows) {
    const own = ends.get(kindOf(row)) ?? [];
    ends.set(kindOf(row), own);
    own.push(endOf(row.source));
  }
  return new Map([...ends].map(([kind, own]) => [kind, own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0]));
}

/**
 * Tells rows that end before others of their table, and before the headers above them or others below these: a cell of them
 * was lost. One that ends where the second half of its table begins only has none beside it.
 */
export function lackingRows(rows: readonly Ending[]): (row: Ending) => boolean {
  const inTable = usualEnds(rows, ({ source }) => source.table);
  const inBlock = usualEnds(rows, ({ above }) => above);
  const halves = new Map(rows.flatMap(({ from, source }) => (from === undefined ? [] : [[source.table, from]])));
  return ({ source, above }) => {
    const end = endOf(source);
    const reach = Math.max(endOf(above.at(-1)), inBlock.get(above) ?? 0);
    return end < Math.min(reach, inTable.get(source.table) ?? 0) && end + 1 !== halves.get(source.table);
  };
}
