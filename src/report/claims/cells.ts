import { FORMS, type FactId, type FormId, type OtherRows } from '../../forms';
import { cellId } from '../../forms/ids';
import type { Outcome, WordData } from '../../forms/lexicon';

/** A set of cells whose sum a figure states. */
export type Reading = readonly FactId[];

interface Told {
  readonly readings: readonly Reading[];
}

/** The cells that a figure states by its likeliest reading. It has one: words that name no cell make no claim. */
export const cellsOf = ({ readings }: Told): Reading => readings[0] as Reading;
/** The first of them. */
export const firstCellOf = (told: Told): FactId => cellsOf(told)[0] as FactId;

/** A column of table three: a person, one kind of organisation, or `all` kinds. */
export type ApplicantColumn = 'total' | 'naturalPerson' | WordData['org'];
/** What may be done to documents that the form counts. */
export type DocumentAct = 'issue' | 'publish' | 'repeal' | 'inForce';

/** The cells of one generation of the form, by what sentences call them. */
export interface Cells {
  readonly form: FormId;
  request(rows: readonly string[], column?: ApplicantColumn): Reading;
  /** Rows of an outcome: one row, or all rows of a group; empty when the form does not have it. */
  outcome(name: Outcome): readonly string[];
  /** `column` total or a result; litigation is both groups. */
  proceeding(name: WordData['proceeding'], column?: 'total' | WordData['result']): Reading;
  /** Readings of a figure about documents, the preferred one first; `made`: in the very word of the form of 2019. */
  docs(row: WordData['docs'], act: DocumentAct, made?: boolean): readonly Reading[];
  decisions(row: WordData['decided']): Reading | null;
}

const LITIGATION = ['litigationDirect', 'litigationAfter'];
const ORGANISATIONS = ['business', 'research', 'nonprofit', 'legalService', 'otherOrg'];
const DOCUMENT_COLUMNS: Readonly<Record<FormId, Partial<Record<DocumentAct, readonly string[]>>>> = {
  '2019': { issue: ['made', 'published'], publish: ['published', 'made'], inForce: ['publishedTotal'] },
  '2021': { issue: ['issued'], publish: ['issued'], repeal: ['repealed'], inForce: ['inForce'] },
};

const columnsOf = (column: ApplicantColumn) => (column === 'all' ? ORGANISATIONS : [column]);

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
    docs: (row, act, made = false) =>
      (DOCUMENT_COLUMNS[form][act] ?? []).slice(0, made ? 1 : undefined).map((column) => [cellId('disclosure', row, column)]),
    decisions: (row) => (has(row, 'decisions') ? [cellId('disclosure', row, 'decisions')] : null),
  };
}
