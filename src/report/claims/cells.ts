import { FORMS, type FactId, type FormId, type OtherRows } from '../../forms';
import { cellId } from '../../forms/ids';

/** A set of cells whose sum a figure states. */
export type Reading = readonly FactId[];

/** The cells of one generation of the form, by what sentences call them. */
export interface Cells {
  readonly form: FormId;
  request(rows: readonly string[], column?: string): Reading;
  /** Rows of an outcome: one row, or all rows of a group; empty when the form does not have it. */
  outcome(name: string): readonly string[];
  /** `column` total or a result; litigation is both groups. */
  proceeding(name: string, column?: string): Reading;
  /** Readings of a figure about documents, the preferred one first. */
  docs(row: string, verb: string): readonly Reading[];
  decisions(row: string): Reading | null;
}

const LITIGATION = ['litigationDirect', 'litigationAfter'];
const ORGANISATIONS = ['business', 'research', 'nonprofit', 'legalService', 'otherOrg'];
const DOCUMENT_COLUMNS: Readonly<Record<FormId, Readonly<Record<string, readonly string[]>>>> = {
  '2019': { issue: ['made', 'published'], publish: ['published', 'made'], inForce: ['publishedTotal'] },
  '2021': { issue: ['issued'], publish: ['issued'], repeal: ['repealed'], inForce: ['inForce'] },
};

/** Column ids of an applicant: a person, one kind of organisation, or `all` kinds. */
const columnsOf = (column: string) => (column === 'all' ? ORGANISATIONS : [column]);

export function cellsOfForm(form: FormId, otherRows: OtherRows): Cells {
  const rows = FORMS[form].requests.rows[otherRows];
  const blocks = FORMS[form].disclosure;
  const has = (row: string, column: string) =>
    blocks.some((block) => block.rows.some(({ id }) => id === row) && block.columns.some(({ id }) => id === column));
  return {
    form,
    request: (names, column = 'total') => names.flatMap((row) => columnsOf(column).map((id) => cellId('requests', row, id))),
    outcome(name) {
      const ids = rows.map(({ id }) => id);
      if (ids.includes(name)) return [name];
      if (name === 'other' && otherRows === 'one') return ['other.all'];
      return rows.filter(({ group }) => group === name).map(({ id }) => id);
    },
    proceeding: (name, column = 'total') =>
      (name === 'litigation' ? LITIGATION : [name]).map((row) => cellId('remedies', row, column)),
    docs: (row, verb) =>
      (DOCUMENT_COLUMNS[form][verb] ?? [])
        .filter((column) => has(row, column))
        .map((column) => [cellId('disclosure', row, column)]),
    decisions: (row) => (has(row, 'decisions') ? [cellId('disclosure', row, 'decisions')] : null),
  };
}
