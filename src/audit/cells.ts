import { FORMS, type FactId, type Form, type TableId } from '../forms';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from '../forms/requests';
import type { Report } from '../report/types';

/** Every cell that the form has in a table, row by row. In a hybrid a row counts with the headers that it stands under. */
export function factsOfTable(table: TableId, form: Form | null, report: Report): FactId[] {
  if (table === 'requests')
    return REQUEST_ROWS[report.otherRows].flatMap(({ id }) =>
      REQUEST_COLUMNS.map((column): FactId => `requests/${id}/${column.id}`),
    );
  if (table === 'remedies')
    return REMEDY_ROWS.flatMap(({ id }) => REMEDY_COLUMNS.map((column): FactId => `remedies/${id}/${column.id}`));
  return (form ?? FORMS['2021']).disclosure.flatMap(({ rows, columns }) =>
    rows.flatMap(({ id }) => {
      const own = columns.map((column): FactId => `disclosure/${id}/${column.id}`);
      if (report.generations.length < 2) return own;
      const printed = [...report.facts.keys()].filter((fact) => fact.startsWith(`disclosure/${id}/`));
      return printed.length ? printed : own;
    }),
  );
}
