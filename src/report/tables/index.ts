import type { OtherRows, SectionId } from '../../forms';
import type { OutlineSection } from '../outline';
import type { Piece } from '../pieces';
import { readDisclosure } from './disclosure';
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
 * @param first index of the first heading: what stands above it is no part of the report.
 */
export function readTables(sections: readonly OutlineSection[], pieces: readonly Piece[], first: number): Tables {
  const inside = (id: SectionId) => {
    const section = sections.find((entry) => entry.id === id);
    return section?.heading ? pieces.slice(section.from, section.to) : [];
  };
  const rows = pieces.slice(first).filter((piece) => piece.kind === 'rows');
  const sheet = new FactSheet();
  readDisclosure(inside('disclosure'), sheet);
  if (!sheet.holds('disclosure/')) sheet.add(disclosureElsewhere(rows));
  let otherRows = readRequests(inside('requests'), sheet);
  if (!sheet.holds('requests/')) otherRows = readRequests(rows, sheet) ?? otherRows;
  readRemedies(inside('remedies'), sheet);
  if (!sheet.holds('remedies/')) readRemedies(rows, sheet, false);
  return { sheet, otherRows };
}

/** Table two outside its section: without the documents of its first block it is a table of another kind. */
function disclosureElsewhere(rows: readonly Piece[]): FactSheet {
  const trial = new FactSheet();
  readDisclosure(rows, trial);
  if (trial.holds('disclosure/rules/', 'disclosure/normdocs/')) return trial;
  return new FactSheet().addCounts(trial);
}
