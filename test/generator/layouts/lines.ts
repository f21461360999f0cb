import { allow, factsOf, lose } from '../draft';
import { expand } from '../grid';
import { textWriter } from '../text';
import type { Random } from '../random';
import type { TextStyle } from '../text';
import type { Draft, Layout, PrintCell, PrintTable, Transform } from '../types';

/** Text without bars: layouts.md 1.2 and 1.3. */

const text = (
  name: string,
  table: (table: PrintTable, random: Random) => string,
  more: Partial<TextStyle> = {},
  apply?: Transform,
): Layout => ({
  name,
  axis: 'grid',
  writer: textWriter({ table, ...more }),
  ...(apply && { apply }),
});

const clean = (value: string) => value.replaceAll('\n', '');
const texts = (row: readonly PrintCell[]) => row.map((cell) => clean(cell.text));
const vanish = { blanksVanish: true } as const;

const tabs = (table: PrintTable) =>
  expand(table)
    .map((row) => row.map((slot) => (slot.first ? clean(slot.cell.text) : '')).join('\t'))
    .join('\n');

/** Only the cells that a row has of its own. */
const ownTabs = (table: PrintTable) => table.rows.map((row) => texts(row).join('\t')).join('\n');

const blanks = (table: PrintTable) => table.rows.map((row) => texts(row).join(' ')).join('\n');

const lines = (gap: string) => (table: PrintTable) =>
  table.rows
    .flatMap(texts)
    .filter((value) => value)
    .join(gap);

/** A tab text with a page number and the end of a page in table three. */
const paged = (table: PrintTable, random: Random) => {
  const rows = tabs(table).split('\n');
  const number = random.pick(['-1-', '- 4 -', 'P. 9', 'Page 9 - 政府信息公开工作年度报告']);
  const at = Math.floor(rows.length / 2);
  return table.id === 'requests' ? [...rows.slice(0, at), '', number, '', ...rows.slice(at)].join('\n') : rows.join('\n');
};

const tablesOf = (draft: Draft) =>
  draft.sections.flatMap((section) => section.blocks.filter((block): block is PrintTable => block.kind === 'table'));

/** Whether figures that are written without a gap can be cut in one way only. */
const cuttable = (row: readonly PrintCell[]) => row.every((cell) => cell.kind !== 'figure' || cell.text.trim().length === 1);

/** Cells of a row are glued: figures of one digit can be told apart, others cannot. */
const markGlued: Transform = (draft) => {
  const rows = tablesOf(draft).flatMap((table) => table.rows.map((row) => ({ row, facts: factsOf({ ...table, rows: [row] }) })));
  const clear = rows.filter(({ row, facts }) => cuttable(row) || facts.length === 1).flatMap(({ facts }) => facts);
  const dark = rows.filter(({ row, facts }) => !cuttable(row) && facts.length > 1).flatMap(({ facts }) => facts);
  return lose(allow(draft, clear), dark);
};

const glued = (table: PrintTable) =>
  table.rows
    .map((row) =>
      texts(row)
        .map((value) => value.trim())
        .join(''),
    )
    .join('\n');

const allowAll: Transform = (draft) => allow(draft, tablesOf(draft).flatMap(factsOf));

/** The extractor kept each line once only. */
function withoutRepeats(value: string): string {
  const seen = new Set<string>();
  return value
    .split('\n')
    .filter((line) => {
      const key = line.trim();
      if (!key) return true;
      if (seen.has(key)) return false;
      return seen.add(key);
    })
    .join('\n');
}

/** After （三）不予公开 come 56 figures without any label. */
const labelsLost = (table: PrintTable) =>
  table.rows
    .map((row) =>
      texts(row.filter((cell) => table.id !== 'requests' || cell.kind !== 'label' || !/^\d/.test(cell.text))).join('\t'),
    )
    .join('\n');

const allowSubRows: Transform = (draft) =>
  allow(
    draft,
    tablesOf(draft)
      .flatMap(factsOf)
      .filter((fact) => /^requests\/.*\./.test(fact)),
  );

/** A hard line break every thirty characters, outside the tables. */
const wrapped = (value: string) =>
  value
    .split('\n')
    .map((line) => (line.includes('\t') ? line : (line.match(/.{1,30}/gu) ?? ['']).join('\n')))
    .join('\n');

/** Paragraphs of prose run into each other, headings inside them; the tables keep their lines. */
const oneParagraph = (value: string): string => {
  const blocks = value.split('\n\n');
  return blocks.reduce((text, block) => {
    const own = (line: string) => line.includes('\t') || /^[二三四]、/.test(line);
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return !text ? `${block}\n` : own(block) || own(last) ? `${text}\n${block}` : `${text}${block}`;
  }, '');
};

export const LINE_LAYOUTS: readonly Layout[] = [
  text('tabs', tabs),
  text('tabs-own-cells', ownTabs),
  text('tabs-page-numbers', paged),
  text('tabs-wrapped-prose', tabs, { finish: wrapped, gap: '\n' }),
  text('tabs-one-paragraph', tabs, { finish: oneParagraph }),
  text('blanks-between', blanks, vanish),
  text('lines', lines('\n'), { ...vanish, gap: '\n' }),
  text('lines-with-gaps', lines('\n\n'), vanish),
  text('glued', glued, vanish, markGlued),
  text('repeats-removed', lines('\n'), { ...vanish, finish: withoutRepeats }, allowAll),
  text('labels-lost', labelsLost, {}, allowSubRows),
];
