import type { FactId, TableId } from '../../forms';
import { cellsOfTable } from '../../forms/cells';
import { formInUse } from '../../forms/newest';
import type { Report } from '../../report/types';

/** Every cell that a table of the report should have, row by row; where the form cannot be told, by that of its year. */
export function factsOfTable(table: TableId, report: Report): readonly FactId[] {
  const { form, year, otherRows, generations, facts, rowCounts } = report;
  const cells = () => [...facts.keys(), ...rowCounts.flatMap((row) => [...row.facts])];
  return cellsOfTable(table, { form: form ?? formInUse(year), otherRows, generations, cells });
}
