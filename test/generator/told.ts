import type { FactId } from '../../src/forms';
import { cellsOf } from './figures';
import type { Cells } from './relations';
import type { Draft, Told, ToldTruth, Verdict } from './types';

/** What the tables say to a figure of the prose, reckoned apart from the auditor. */

/** The sum of printed cells; `open` where a blank or a cell that may be left stands among them; null where one cannot be read. */
function sumOf(reading: readonly FactId[], cells: Cells, optional: ReadonlySet<FactId>): number | 'open' | null {
  const found = reading.map((fact) => cells.get(fact));
  if (found.some((cell) => !cell || cell.unreadable)) return reading.some((fact) => optional.has(fact)) ? 'open' : null;
  if (reading.some((fact) => optional.has(fact)) || found.some((cell) => cell?.value === null)) return 'open';
  return found.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
}

function judge({ value, readings }: Told, cells: Cells, optional: ReadonlySet<FactId>): Verdict | null {
  const sums = readings.map((reading) => sumOf(reading, cells, optional));
  if (sums.includes(value)) return 'holds';
  if (sums.includes('open')) return null;
  return sums.includes(null) ? 'unchecked' : 'violated';
}

const isOther = (fact: FactId) => fact.startsWith('requests/other.');

/** Cells that readings may name: where rows of （六）其他处理 are printed, they show which of the readings the page has; else null. */
const ownCells = ({ shape }: Draft, cells: Cells): ReadonlySet<FactId> | null =>
  [...cells.keys()].some(isOther) ? new Set(cellsOf(shape)) : null;

/** The figures of the prose that the page prints, each with its verdict. */
export function expectTold(draft: Draft, cells: Cells, optional: ReadonlySet<FactId>): ToldTruth[] {
  const sections = new Set(draft.sections.map(({ id }) => id).filter((id) => !draft.empty.includes(id)));
  const own = ownCells(draft, cells);
  return draft.told
    .filter(({ section }) => sections.has(section))
    .map((told) => {
      const readings = own ? told.readings.filter((reading) => reading.every((fact) => own.has(fact))) : told.readings;
      return { ...told, verdict: judge({ ...told, readings }, cells, optional) };
    });
}
