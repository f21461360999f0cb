import type { FactId, SectionId, TableId } from '../../src/forms';
import { allow, lose, mapBlocks, mapCells, mapSections, mapTables } from './draft';
import { figuresIn } from './draft';
import type { Random } from './random';
import type { Draft, DraftBlock, PrintCell, Transform } from './types';

/** Errors of the page: cells, labels, sections and tables. */

const note = (draft: Draft, kind: string, facts: readonly FactId[], text = ''): Draft => ({
  ...draft,
  errors: [...draft.errors, { kind, facts, note: text }],
});

const print = (draft: Draft, fact: FactId, change: Partial<PrintCell>): Draft =>
  mapCells(draft, (cell) => (cell.kind === 'figure' && cell.fact === fact ? { ...cell, ...change, fixed: true } : cell));

const factsIn = (draft: Draft, wanted: (fact: FactId) => boolean): FactId[] =>
  figuresIn(draft).flatMap((cell) => (cell.fact && wanted(cell.fact) ? [cell.fact] : []));

const isTotal = (fact: FactId) => fact.endsWith('/total') || fact.includes('/disposedTotal/');
const reckoned = (fact: FactId) => !fact.startsWith('disclosure/');

/** A row of table three has six figures; nothing shows which one is missing. */
const lostCell: Transform = (draft, random) => {
  const facts = factsIn(draft, (fact) => fact.startsWith('requests/') && !fact.endsWith('/total'));
  const gone = random.pick(facts);
  const [, row] = gone.split('/');
  const cut = mapTables(
    draft,
    (table) => ({ ...table, rows: table.rows.map((cells) => cells.filter((cell) => cell.fact !== gone)) }),
    'requests',
  );
  const parts = facts.filter((fact) => fact.split('/')[1] === row);
  return note(allow(lose(cut, parts), [`requests/${row}/total`]), 'lost-cell', [gone]);
};

/** A row of table two lacks its last figure, so that the next block follows its label or the figures before it. */
const lostValue: Transform = (draft, random) => {
  const row = random.pick(['coercion', 'fees']);
  const facts = factsIn(draft, (fact) => fact.startsWith(`disclosure/${row}/`));
  const gone = facts.at(-1);
  const cut = mapTables(
    draft,
    (table) => ({ ...table, rows: table.rows.map((cells) => cells.filter((cell) => cell.fact !== gone)) }),
    'disclosure',
  );
  return gone ? note(allow(lose(cut, [gone]), facts.slice(0, -1)), 'lost-value', [gone]) : draft;
};

const blankPart: Transform = (draft, random) => {
  const parts = factsIn(draft, (fact) => reckoned(fact) && !isTotal(fact));
  const filled = parts.filter((fact) => draft.figures.get(fact));
  const fact = random.pick(filled.length && random.chance(0.5) ? filled : parts);
  return note(print(draft, fact, { text: '', value: null }), 'blank-part', [fact]);
};

const blankTotal: Transform = (draft, random) => {
  const totals = factsIn(draft, (fact) => reckoned(fact) && isTotal(fact));
  const filled = totals.filter((fact) => draft.figures.get(fact));
  const fact = random.pick(filled.length ? filled : totals);
  return note(print(draft, fact, { text: '', value: null }), 'blank-total', [fact]);
};

const placeholder: Transform = (draft, random) => {
  const fact = random.pick(factsIn(draft, () => true));
  return note(print(draft, fact, { text: random.pick(['/', '-', '—', '－', '无']), value: null }), 'placeholder', [fact]);
};

const unreadable: Transform = (draft, random) => {
  const fact = random.pick(factsIn(draft, reckoned));
  const text = random.pick(['O', 'l', '若干', '1O', '？', '详见附件']);
  return note(print(draft, fact, { text, value: null, unreadable: true }), 'unreadable', [fact], text);
};

const missingSection: Transform = (draft, random) => {
  const id = random.pick<SectionId>(['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other']);
  return note({ ...draft, sections: draft.sections.filter((section) => section.id !== id) }, 'missing-section', [], id);
};

const misplacedSection: Transform = (draft, random) => {
  const from = random.int(0, draft.sections.length - 2);
  const to = random.chance(0.6) ? from + 1 : draft.sections.length - 1;
  const sections = draft.sections.filter((_, at) => at !== from);
  const moved = draft.sections[from];
  if (moved) sections.splice(to, 0, moved);
  return note({ ...draft, sections }, 'misplaced-section', [], `${moved?.id} to place ${to + 1}`);
};

const emptySection: Transform = (draft, random) => {
  const id = random.pick<SectionId>(['overview', 'problems']);
  const text = random.pick(['', '无', '略', '无。']);
  const emptied = mapSections(draft, (section) =>
    section.id === id ? { ...section, blocks: text ? [{ kind: 'prose', text }] : [] } : section,
  );
  return note({ ...emptied, empty: [...draft.empty, id] }, 'empty-section', [], id);
};

const CAPTION = { kind: 'prose', text: '图1 政府信息主动公开情况表' } as const;

const dropTable = (draft: Draft, id: TableId, picture: boolean): Draft =>
  mapBlocks(draft, (block) => {
    if (block.kind !== 'table' || block.id !== id) return [block];
    return picture ? [{ kind: 'picture', text: '' }, ...(id === 'disclosure' ? [CAPTION] : [])] : [];
  });

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'remedies'];

/** What some pages tell instead of a table. */
const TOLD: Readonly<Record<TableId, string>> = {
  disclosure: '本单位不制作规章，行政强制事项无。',
  requests: '本部分的数据另行说明，由办公室留存备查。',
  remedies: '有关情况由办公室留存备查。',
};

const missingTable: Transform = (draft, random) => {
  const id = random.pick(TABLES);
  const told = random.chance(0.4);
  const without = dropTable(draft, id, false);
  const done = told
    ? mapSections(without, (section) =>
        section.id === id ? { ...section, blocks: [{ kind: 'prose', text: TOLD[id] }] } : section,
      )
    : { ...without, empty: [...draft.empty, id] };
  return note(done, 'missing-table', [], id);
};

const imageTable: Transform = (draft, random) => {
  const id = random.pick(TABLES);
  return note({ ...dropTable(draft, id, true), pictures: [...draft.pictures, id] }, 'image-table', [], id);
};

const MISPRINTS: readonly (readonly [right: string, wrong: string])[] = [
  ['7.属于行政执法案卷', '7.属于行政制法案件'],
  ['1.本机关不掌握相关政府信息', '1.本机关不掌握行政信息'],
  ['3.要求提供公开出版物', '3.需要提供公开出版物'],
  ['6.属于四类过程性信息', '6.属于四类过程性性信息'],
  ['二、上年结转政府信息公开申请数量', '二、上年结转政府信息公开数量'],
  ['本年废止件数', '本年度止件数'],
  ['本年处理决定数量', '本年处理绝对数量'],
];

const textsOf = (block: DraftBlock): string[] => (block.kind === 'table' ? block.rows.flat().map((cell) => cell.text) : []);

/** A label that the page prints is misprinted. */
const labelTypo: Transform = (draft, random: Random) => {
  const labels = new Set(draft.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)));
  const [right, wrong] = random.pick(MISPRINTS.filter(([label]) => labels.has(label)));
  const changed = mapCells(draft, (cell) => (cell.text === right ? { ...cell, text: wrong } : cell));
  return note(changed, 'label-typo', [], wrong);
};

export const PAGE_ERRORS: Readonly<Record<string, Transform>> = {
  'lost-cell': lostCell,
  'lost-value': lostValue,
  'blank-part': blankPart,
  'blank-total': blankTotal,
  placeholder,
  unreadable,
  'missing-section': missingSection,
  'misplaced-section': misplacedSection,
  'empty-section': emptySection,
  'missing-table': missingTable,
  'image-table': imageTable,
  'label-typo': labelTypo,
};
