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

/** Where rows of （六）其他处理 are printed, they show which of the readings the page has. */
function printedReadings({ readings }: Told, { shape }: Draft, cells: Cells): Told['readings'] {
  const own = new Set(cellsOf(shape));
  if (![...cells.keys()].some(isOther)) return readings;
  return readings.filter((reading) => reading.every((fact) => own.has(fact)));
}

/** The figures of the prose that the page prints, each with its verdict. */
export function expectTold(draft: Draft, cells: Cells, optional: ReadonlySet<FactId>): ToldTruth[] {
  const printed = draft.told.filter(
    ({ section }) => draft.sections.some(({ id }) => id === section) && !draft.empty.includes(section),
  );
  return printed.map((told) => ({
    ...told,
    verdict: judge({ ...told, readings: printedReadings(told, draft, cells) }, cells, optional),
  }));
}
