import { mapTables } from '../draft';
import { turn, unmerge } from '../grid';
import { htmlWriter } from '../html';
import { filler } from '../tables';
import type { Layout, Transform } from '../types';

/** Layouts of table two. */

const plain = htmlWriter();
const grid = (name: string, apply: Transform): Layout => ({ name, axis: 'grid', writer: plain, apply });

/** Each block is a table of its own. */
const fourTables: Transform = (draft) =>
  mapTables(
    draft,
    (given) => {
      const starts = given.rows.flatMap((row, at) => (row.length === 1 && row[0]?.kind === 'header' ? [at] : []));
      return starts.map((from, at) => ({ ...given, rows: given.rows.slice(from, starts[at + 1]) }));
    },
    'disclosure',
  );

/** Merged cells of table two kept as three: `行政许可 | 0 | 0 | 0`. */
const threeCells: Transform = (draft, random) => {
  const repeat = random.pick(['everything', 'labels'] as const);
  return mapTables(
    draft,
    (given) => {
      const open = unmerge(given, repeat);
      return {
        ...open,
        rows: open.rows.map((row, at) =>
          given.rows[at]?.length === 1
            ? (given.rows[at] ?? [])
            : row.map((cell, column) =>
                cell.kind === 'header' && column && cell.text === row[column - 1]?.text ? filler() : cell,
              ),
        ),
      };
    },
    'disclosure',
  );
};

/** Five grid columns: header 1/1/2/1, figures 1/2/1/1; the spans do not line up. */
const fiveColumns: Transform = (draft) =>
  mapTables(
    draft,
    (given) => ({
      ...given,
      rows: given.rows.map((row) => {
        if (row.length === 1) return row.map((cell) => ({ ...cell, colSpan: 5 }));
        // A row that lost its last figure keeps the widths of the others: one over all columns would say more.
        const lacks = [...draft.lost].some((fact) => fact.startsWith(`disclosure/${row[0]?.row ?? ''}/`));
        if (lacks) return row.map((cell, at) => ({ ...cell, colSpan: at ? 2 : 1 }));
        const wide =
          row.length === 4 ? (row[1]?.kind === 'figure' ? [1, 2, 1, 1] : [1, 1, 2, 1]) : row.length === 3 ? [1, 2, 2] : [1, 4];
        return row.map((cell, at) => ({ ...cell, colSpan: wide[at] ?? 1 }));
      }),
    }),
    'disclosure',
  );

/** Table two on its side; one that lacks a cell would slide, and stays upright. */
const sideways: Transform = (draft) =>
  mapTables(
    draft,
    (given) => {
      const isWhole = given.rows.every((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0) === 4);
      return isWhole ? turn(given) : given;
    },
    'disclosure',
  );

export const DISCLOSURE_LAYOUTS: readonly Layout[] = [
  grid('four-tables', fourTables),
  grid('three-cells', threeCells),
  grid('five-columns', fiveColumns),
  grid('disclosure-sideways', sideways),
];
