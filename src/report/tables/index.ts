import type { OtherRows, TableId } from '../../forms';
import type { Outline } from '../outline';
import type { Piece } from '../pieces';
import { readDisclosure } from './disclosure';
import { ofOneYear } from './one-year';
import { readRemedies } from './remedies';
import { readRequests } from './requests';
import { FactSheet } from './sheet';

export { formOf, usualOtherRows } from './form';
export { placesOfLabels } from './label-places';
export { statusesOf } from './status';

/** What the three tables of a report hold. */
export interface Tables {
  readonly sheet: FactSheet;
  /** How （六）其他处理 is printed; null when no such row was seen. */
  readonly otherRows: OtherRows | null;
}

/**
 * Reads each table in its section; a table that is not there is looked for in the rest of the report.
 * @param outline with the index of its first heading: what stands above it is no part of the report.
 * @param year of the report: of tables that hold several, this one is read.
 */
export function readTables({ sections, first }: Outline, pieces: readonly Piece[], year: number | null): Tables {
  const own = (id: TableId, some: readonly Piece[]) => ofOneYear(some, { year, inWords: id !== 'disclosure' });
  const inside = (id: TableId) => {
    const section = sections.find((entry) => entry.id === id);
    return section?.heading ? own(id, pieces.slice(section.from, section.to)) : [];
  };
  const headingOf = (id: TableId) => {
    const heading = sections.find((entry) => entry.id === id)?.heading;
    const piece = heading ? pieces[heading.at] : undefined;
    return piece?.kind === 'line' ? piece.text : '';
  };
  const elsewhere = (id: TableId) =>
    own(
      id,
      pieces.slice(first).filter((piece) => piece.kind === 'rows'),
    );
  const sheet = new FactSheet();
  readDisclosure(inside('disclosure'), sheet, headingOf('disclosure'));
  if (!sheet.facts.size) sheet.add(disclosureElsewhere(elsewhere('disclosure')));
  let otherRows = readRequests(inside('requests'), sheet);
  if (!sheet.holds('requests/')) otherRows = readRequests(elsewhere('requests'), sheet) ?? otherRows;
  readRemedies(inside('remedies'), sheet);
  if (!sheet.holds('remedies/')) readRemedies(elsewhere('remedies'), sheet, false);
  return { sheet, otherRows };
}

/** Table two outside its section: without the documents of its first block it is a table of another kind. */
function disclosureElsewhere(rows: readonly Piece[]): FactSheet {
  const trial = new FactSheet();
  readDisclosure(rows, trial);
  if (trial.holds('disclosure/rules/', 'disclosure/normdocs/')) return trial;
  return new FactSheet().addCounts(trial);
}
