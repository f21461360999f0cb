import type { FactId, FormId, SectionId, TableId } from '../../src/forms';
import { cellsOf, outcomesOf } from './figures';
import { expectRelations } from './relations';
import { expectTold } from './told';
import type { Draft, PrintCell, PrintTable, ReadCell, Shape, Truth, Verdict, Writer } from './types';

const ORDER: readonly SectionId[] = ['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'];

/** The positions of a longest rising run; among equals the one that leaves out earlier elements. */
function rising(places: readonly number[]): Set<number> {
  const best = (from: number, above: number): number[] => {
    if (from >= places.length) return [];
    const place = places[from] ?? 0;
    const without = best(from + 1, above);
    if (place <= above) return without;
    const withIt = [from, ...best(from + 1, place)];
    return withIt.length > without.length ? withIt : without;
  };
  return new Set(best(0, -1));
}

/** The status of each section, by what the page prints. */
function expectSections(draft: Draft): Record<string, string> {
  const inOrder = rising(draft.sections.map((section) => ORDER.indexOf(section.id)));
  const statuses = ORDER.map((id) => {
    const at = draft.sections.findIndex((section) => section.id === id);
    if (at < 0) return [id, 'missing'];
    if (!inOrder.has(at)) return [id, 'misplaced'];
    return [id, draft.empty.includes(id) ? 'empty' : 'present'];
  });
  return Object.fromEntries(statuses) as Record<string, string>;
}

const tablesOf = (draft: Draft): PrintTable[] =>
  draft.sections.flatMap((section) =>
    section.blocks.filter((block): block is PrintTable => block.kind === 'table' && !block.hidden),
  );

/** What stands in a writer's way: a row of figures in which a blank one leaves no trace. */
function vanished(table: PrintTable): FactId[] {
  const gone = (cell: PrintCell) => cell.kind === 'figure' && cell.text.trim() === '';
  return table.rows.flatMap((row) => (row.some(gone) ? row.flatMap((cell) => (cell.fact ? [cell.fact] : [])) : []));
}

/** Reads the draft as a careful reader would read the page. */
function readCells(draft: Draft, writer: Writer): { cells: Map<FactId, ReadCell>; optional: Set<FactId>; gone: Set<FactId> } {
  const cells = new Map<FactId, ReadCell>();
  const gone = new Set(draft.lost);
  const optional = new Set(draft.optional);
  for (const table of tablesOf(draft)) {
    const lost = writer.blanksVanish ? vanished(table) : [];
    const known = table.id === 'requests' ? 'total' : null;
    for (const fact of lost) (known && fact.endsWith('/total') ? optional : gone).add(fact);
    for (const cell of table.rows.flat())
      if (cell.kind === 'figure' && cell.fact)
        cells.set(cell.fact, { value: cell.value ?? null, ...(cell.unreadable && { unreadable: true }) });
  }
  for (const fact of gone) cells.delete(fact);
  return { cells, optional, gone };
}

/** The form by what is printed: headers of table two, else the shape of （六）其他处理 in table three. */
function expectForm(draft: Draft): FormId | null {
  const ids = tablesOf(draft).map((table) => table.id);
  if (ids.includes('disclosure')) return draft.shape.form;
  if (ids.includes('requests')) return draft.shape.otherRows === 'one' ? '2019' : '2021';
  return null;
}

/** Without table three its usual shape counts: one row of （六）其他处理 in 2019, three in 2021. */
function printedShape(draft: Draft): Shape {
  if (tablesOf(draft).some((table) => table.id === 'requests')) return draft.shape;
  return { ...draft.shape, otherRows: expectForm(draft) === '2019' ? 'one' : 'three' };
}

/** Whether the relations of the row and of the column of a cell are both violated, so that it is the only answer. */
function shows(fact: FactId, relations: Readonly<Record<string, Verdict>>): boolean {
  const [, row = '', column = ''] = fact.split('/');
  const inColumn = [`requests.disposedTotal/${column}`, `requests.balance/${column}`].some((id) => relations[id] === 'violated');
  return inColumn && relations[`requests.rowTotal/${row}`] === 'violated';
}

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'remedies'];

/** Which tables stand there as such. */
function expectTables(draft: Draft): Truth['tables'] {
  const ids = tablesOf(draft).map((table) => table.id);
  const status = (id: TableId) => {
    if (ids.includes(id)) return 'present';
    return draft.pictures.includes(id) && draft.sections.some((section) => section.id === id) ? 'image' : 'missing';
  };
  return Object.fromEntries(TABLES.map((id) => [id, status(id)]));
}

/** Whether section six is printed and says nothing of fees. */
function isFeeUntold(draft: Draft): boolean {
  const section = draft.sections.find(({ id }) => id === 'other');
  return section !== undefined && !section.blocks.some((block) => block.kind === 'prose' && /[费費]/.test(block.text));
}

/** The truth about a report that can be audited. */
export function truthOf(draft: Draft, writer: Writer): Truth {
  const { cells, optional, gone } = readCells(draft, writer);
  const { relations, open } = expectRelations(cells, outcomesOf(printedShape(draft)), optional);
  const culpritCounts =
    draft.culprit && cells.size === cellsOf(draft.shape).length && !open.length && shows(draft.culprit.fact, relations);
  const lostRows = new Set(
    [...draft.lost].filter((fact) => fact.startsWith('requests/')).map((fact) => fact.split('/')[1] ?? ''),
  );
  const pick = (wanted: (fact: FactId) => boolean) =>
    Object.fromEntries([...cells].filter(([fact]) => wanted(fact)).map(([fact, cell]) => [fact, cell.value])) as Record<
      FactId,
      number | null
    >;
  return {
    status: 'audited',
    reasons: [],
    reason: null,
    form: expectForm(draft),
    formOpen: ![...cells.keys()].some((fact) => fact.startsWith('disclosure/') && !optional.has(fact)),
    year: draft.yearKnown ? draft.year : null,
    agency: draft.agencyKnown ? draft.agency : null,
    sections: expectSections(draft),
    tables: expectTables(draft),
    told: expectTold(draft, cells, optional),
    feeUntold: isFeeUntold(draft),
    facts: pick((fact) => !optional.has(fact)),
    unreadable: [...cells].flatMap(([fact, cell]) => (cell.unreadable ? [fact] : [])),
    optional: pick((fact) => optional.has(fact)),
    lostRows: [...lostRows],
    lost: [...gone].filter((fact) => !optional.has(fact)),
    relations,
    open,
    culprit: culpritCounts ? draft.culprit : null,
  };
}
