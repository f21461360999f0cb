import { FORMS, type FactId, type Form, type FormId, type Label, type OtherRows, type TableId } from '../forms';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from '../forms/requests';
import type { Report } from '../report/types';

/** Every cell that the form has in a table, row by row. In a hybrid a row counts with the headers that it stands under. */
export function factsOfTable(table: TableId, form: Form | null, report: Report): readonly FactId[] {
  if (table === 'requests') return REQUESTS[report.otherRows];
  if (table === 'remedies') return REMEDIES;
  return report.generations.length > 1 ? factsOfHybrid(report) : DISCLOSURE[form?.id ?? '2021'];
}

const cellsOf = (table: TableId, rows: readonly Label[], columns: readonly Label[]): FactId[] =>
  rows.flatMap(({ id }) => columns.map((column): FactId => `${table}/${id}/${column.id}`));
const disclosureOf = ({ disclosure }: Form): FactId[] =>
  disclosure.flatMap(({ rows, columns }) => cellsOf('disclosure', rows, columns));

const REQUESTS: Readonly<Record<OtherRows, readonly FactId[]>> = {
  one: cellsOf('requests', REQUEST_ROWS.one, REQUEST_COLUMNS),
  three: cellsOf('requests', REQUEST_ROWS.three, REQUEST_COLUMNS),
};
const REMEDIES = cellsOf('remedies', REMEDY_ROWS, REMEDY_COLUMNS);
const DISCLOSURE: Readonly<Record<FormId, readonly FactId[]>> = {
  '2019': disclosureOf(FORMS['2019']),
  '2021': disclosureOf(FORMS['2021']),
};

/** In a hybrid a row counts with the headers that it stands under; of rows that are not printed only those of both forms are missed. */
function factsOfHybrid(report: Report): FactId[] {
  const printed = [...report.facts.keys(), ...report.rowCounts.flatMap(({ facts }) => facts)].filter((id) =>
    id.startsWith('disclosure/'),
  );
  const rows = new Set(printed.map(rowOf));
  const old = new Set(DISCLOSURE['2019'].map(rowOf));
  const missing = DISCLOSURE['2021'].filter((id) => old.has(rowOf(id)) && !rows.has(rowOf(id)));
  return [...new Set([...printed, ...missing])];
}

const rowOf = (id: FactId) => id.split('/')[1] ?? '';
