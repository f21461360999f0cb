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
  return report.generations.length > 1 ? factsOfHybrid(report) : cellsOfForm(form ?? FORMS['2021']);
}

const cellsOfForm = (form: Form): FactId[] =>
  form.disclosure.flatMap(({ rows, columns }) =>
    rows.flatMap(({ id }) => columns.map((column): FactId => `disclosure/${id}/${column.id}`)),
  );

/** In a hybrid a row counts with the headers that it stands under; of rows that are not printed only those of both forms are missed. */
function factsOfHybrid(report: Report): FactId[] {
  const printed = [...report.facts.keys(), ...report.rowCounts.flatMap(({ facts }) => facts)].filter((id) =>
    id.startsWith('disclosure/'),
  );
  const rows = new Set(printed.map(rowOf));
  const old = new Set(cellsOfForm(FORMS['2019']).map(rowOf));
  const missing = cellsOfForm(FORMS['2021']).filter((id) => old.has(rowOf(id)) && !rows.has(rowOf(id)));
  return [...new Set([...printed, ...missing])];
}

const rowOf = (id: FactId) => id.split('/')[1] ?? '';
