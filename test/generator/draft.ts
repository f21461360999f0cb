import { FORMS } from '../../src/forms';
import type { FactId, SectionId, TableId } from '../../src/forms';
import type { Random } from './random';
import { inventAgency, mayMakeRules, otherText, overviewText, prefaceText, problemsText } from './narrative';
import { drawFigures } from './figures';
import type { Size } from './figures';
import { newTeller } from './telling';
import type { Teller } from './telling';
import { disclosureTable, remediesTable, requestsTable } from './tables';
import type { Draft, DraftBlock, DraftSection, Figures, Planted, PrintCell, PrintTable, Shape } from './types';

/** A year and a shape that fit each other. */
export function drawShape(random: Random): { shape: Shape; year: number } {
  const old = random.chance(0.25);
  if (old)
    return {
      shape: { form: '2019', otherRows: random.chance(0.25) ? 'three' : 'one', hybrid: false },
      year: random.int(2019, 2020),
    };
  return { shape: { form: '2021', otherRows: 'three', hybrid: false }, year: random.int(2021, 2025) };
}

const prose = (texts: readonly string[]): DraftBlock[] => texts.map((text) => ({ kind: 'prose', text }));

/** Lays out the six sections with figures `printed` in the tables and `figures` in the prose. */
function sections(
  shape: Shape,
  year: number,
  printed: Figures,
  figures: Figures,
  random: Random,
): Pick<Draft, 'sections' | 'told'> {
  const [overview, other] = (['overview', 'other'] as const).map((id) => newTeller(id, year, figures, random)) as [
    Teller,
    Teller,
  ];
  const blocks: Readonly<Record<SectionId, readonly DraftBlock[]>> = {
    overview: prose(overviewText(shape, figures, overview)),
    disclosure: [disclosureTable(shape, printed)],
    requests: [requestsTable(shape, printed)],
    remedies: [remediesTable(printed)],
    problems: prose(problemsText(year, random)),
    other: prose([otherText(other)]),
  };
  return {
    sections: FORMS[shape.form].sections.map(({ id, text }) => ({ id, heading: text, blocks: blocks[id] })),
    told: [...overview.told, ...other.told],
  };
}

export interface Plan {
  readonly shape: Shape;
  readonly year: number;
  readonly size: Size;
  /** Changes the printed figures only; the prose keeps the true ones. */
  readonly spoil?: (figures: Figures, random: Random) => { figures: Figures; error: Planted };
}

/** A report in the official layout, before any layout is laid over it. */
export function composeDraft(plan: Plan, random: Random): Draft {
  const agency = inventAgency(random);
  const figures = drawFigures(plan.shape, plan.size, mayMakeRules(agency), random);
  const spoilt = plan.spoil?.(figures, random);
  const single = spoilt?.error.kind === 'figure' ? spoilt.error.facts[0] : undefined;
  return {
    shape: plan.shape,
    year: plan.year,
    agency,
    yearKnown: true,
    agencyKnown: true,
    title: `${agency}${plan.year}年政府信息公开工作年度报告`,
    preface: prefaceText(plan.year, agency, random),
    ...sections(plan.shape, plan.year, spoilt?.figures ?? figures, figures, random),
    after: [],
    before: [],
    figures,
    errors: spoilt ? [spoilt.error] : [],
    culprit: single ? { fact: single, value: figures.get(single) ?? 0 } : null,
    lost: new Set(),
    optional: new Set(),
    pictures: [],
    empty: [],
  };
}

/** Replaces the blocks of every section. */
export const mapBlocks = (draft: Draft, change: (block: DraftBlock, section: DraftSection) => readonly DraftBlock[]): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap((block) => change(block, section)) })),
});

/** Replaces every table of the form (of one id, if given) by others. */
export const mapTables = (draft: Draft, change: (table: PrintTable) => PrintTable | readonly PrintTable[], id?: TableId): Draft =>
  mapBlocks(draft, (block) => {
    if (block.kind !== 'table' || !block.id || (id && block.id !== id)) return [block];
    const changed = change(block);
    return 'kind' in changed ? [changed] : changed;
  });

/** Replaces every cell of the form's tables. */
export const mapCells = (draft: Draft, change: (cell: PrintCell, table: PrintTable) => PrintCell, id?: TableId): Draft =>
  mapTables(draft, (table) => ({ ...table, rows: table.rows.map((row) => row.map((cell) => change(cell, table))) }), id);

export const mapSections = (draft: Draft, change: (section: DraftSection) => DraftSection): Draft => ({
  ...draft,
  sections: draft.sections.map(change),
});

/** Every figure of the form that the draft prints. */
export const figuresIn = (draft: Draft): PrintCell[] =>
  draft.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'table' && block.id ? block.rows.flat().filter((cell) => cell.kind === 'figure') : [],
    ),
  );

/** Marks cells as ones that may be read or left. */
export const allow = (draft: Draft, facts: Iterable<FactId>): Draft => ({
  ...draft,
  optional: new Set([...draft.optional, ...facts]),
});

/** Marks cells as ones that nobody can read. */
export const lose = (draft: Draft, facts: Iterable<FactId>): Draft => ({ ...draft, lost: new Set([...draft.lost, ...facts]) });

export const factsOf = (table: PrintTable): FactId[] =>
  table.rows.flat().flatMap((cell) => (cell.kind === 'figure' && cell.fact ? [cell.fact] : []));
