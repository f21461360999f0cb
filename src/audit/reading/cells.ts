import type { FactId, TableId } from '../../forms';
import { cellsOfTable } from '../../forms/cells';
import type { Report } from '../../report/types';

/** Every cell that a table of the report should have, row by row. */
export function factsOfTable(table: TableId, report: Report): readonly FactId[] {
  const { form, otherRows, generations, facts, rowCounts } = report;
  const cells = () => [...facts.keys(), ...rowCounts.flatMap((row) => [...row.facts])];
  return cellsOfTable(table, { form, otherRows, generations, cells });
}
