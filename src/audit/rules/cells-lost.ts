import { TABLE_IDS, type FactId, type TableId } from '../../forms';
import { rowOf, tableOf } from '../../forms/ids';
import { NEWEST_YEAR } from '../../forms/newest';
import type { Report } from '../../report/types';
import { factsOfTable } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['lost', 'whole'] as const;
type Key = (typeof KEYS)[number];

/** Of a form that is not known only rows that were seen can have lost cells. */
function expectedCells(table: TableId, report: Report, known: boolean): readonly FactId[] {
  const cells = known || table !== 'disclosure' ? factsOfTable(table, report) : [];
  if (known || (report.year ?? 0) <= NEWEST_YEAR) return cells;
  const printed = [...report.facts.keys(), ...report.rowCounts.flatMap(({ facts }) => [...facts])];
  const seen = new Set(printed.filter((id) => tableOf(id) === table).map(rowOf));
  return cells.filter((id) => seen.has(rowOf(id)));
}

/** Table two of a form that is not known yet: the rule about unknown forms tells it. */
const isUnknown = (table: TableId, report: Report, known: boolean): boolean =>
  table === 'disclosure' && !known && (report.year ?? 0) > NEWEST_YEAR;

/** Whether any cell of a table was located, also in places that contradict each other, or a row of it counted. */
const isRead = (table: TableId, { facts, rowCounts, contradictions = [] }: Report): boolean =>
  [...facts.keys(), ...contradictions.map(({ fact }) => fact)].some((id) => tableOf(id) === table) ||
  rowCounts.some((row) => row.table === table);

/**
 * Rows whose figures could not all be located: their cells are not guessed, and what needs them stays unchecked. A table that
 * stands on the page although no cell of it could be read is told as a whole.
 */
export const cellsLost = defineRule({
  id: 'cells-lost',
  severity: 'warning',
  covers: ['R-2.07'],
  keys: KEYS,
  check({ report, form }) {
    const partial = report.tables.some(({ status }) => status === 'partial');
    if (!partial && !report.facts.size && !report.rowCounts.length) return notApplicable('no-cells');
    const findings: Draft<Key>[] = [];
    const contradicted = new Set(report.contradictions?.map(({ fact }) => fact));
    for (const table of TABLE_IDS) {
      const status = report.tables.find(({ id }) => id === table)?.status;
      if (status === 'missing' || status === 'image') continue;
      const expected = expectedCells(table, report, form !== null);
      if (status === 'partial' && !isRead(table, report) && !isUnknown(table, report, form !== null)) {
        findings.push({ key: 'whole', params: { table }, facts: expected, place: `table/${table}` });
        continue;
      }
      const surplus = new Set(report.rowCounts.filter(({ seen, expected: wanted }) => seen > wanted).flatMap((row) => row.facts));
      const facts = expected.filter((id) => !report.facts.has(id) && !surplus.has(id) && !contradicted.has(id));
      if (!facts.length) continue;
      const rows = new Set(facts.map(rowOf)).size;
      findings.push({ key: 'lost', params: { table, rows }, facts, place: `table/${table}` });
    }
    return judged(findings);
  },
});
