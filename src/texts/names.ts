import { FORMS, type Form, type FormId, type Label, type RequestRow, type SectionId, type TableId } from '../forms';
import { columnOf, kindOf, overOf, rowOf, tableOf } from '../forms/ids';
import { textsOf } from './core';
import { englishFor, type EnglishPack } from './english';
import { fill } from './fill';
import type { Lang } from './types';

const TABLES: Readonly<Record<TableId, readonly [short: string, long: string]>> = {
  disclosure: ['表二', '表二（主动公开）'],
  requests: ['表三', '表三（申请办理）'],
  remedies: ['表四', '表四（复议诉讼）'],
};

/** The current form first, so that its wording wins. */
const blocksOfAllForms = () => [FORMS['2021'], FORMS['2019']].flatMap((form) => form.disclosure);

const labelOf = (labels: readonly Label[], id: string): string | undefined => labels.find((label) => label.id === id)?.text;

/** The part of a long label by which people know it; the form's explanation behind it is left out. */
const shorten = (label: string): string => label.replace(/(?<=不补正|费用)、.*|（区分.*/, '');

function requestRow(id: string): string | undefined {
  const { requests } = FORMS['2021'];
  const row: RequestRow | undefined = [...requests.rows.three, ...requests.rows.one].find((candidate) => candidate.id === id);
  const group = row?.group === undefined ? undefined : labelOf(requests.groups, row.group);
  return row && [group, shorten(row.text)].filter(Boolean).join(' ');
}

function chineseRow(table: string, id: string): string | undefined {
  if (table === 'remedies') return labelOf(FORMS['2021'].remedies.rows, id);
  if (table === 'requests') return requestRow(id);
  return labelOf(
    blocksOfAllForms().flatMap((block) => block.rows),
    id,
  );
}

function chineseColumn(table: string, id: string, row?: string): string | undefined {
  if (table === 'remedies') return labelOf(FORMS['2021'].remedies.columns, id);
  if (table === 'requests') return labelOf(FORMS['2021'].requests.columns, id);
  const blocks = blocksOfAllForms().filter((block) => row === undefined || labelOf(block.rows, row));
  return labelOf(
    blocks.flatMap((block) => block.columns),
    id,
  );
}

function englishRow(rows: EnglishPack['rows'], id: string): string | undefined {
  const [group, rest] = id.split('.');
  const name = rows[id];
  return name && group && rest && rest !== 'all' ? `${rows[group]}: ${name}` : name;
}

/** The table as it is called in a sentence; `short` for use inside a cell's name. */
export function tableName(table: string, lang: Lang, short = false): string {
  const names: Readonly<Record<string, readonly [string, string]>> = englishFor(lang)?.tables ?? TABLES;
  return names[table]?.[short ? 0 : 1] ?? table;
}

/** A section's title as the form prints it. */
export function sectionName(section: string, lang: Lang): string {
  const english = englishFor(lang);
  return (english ? english.sections[section as SectionId] : labelOf(FORMS['2021'].sections, section)) ?? section;
}

/** A row of one of the tables; rows of table three bear the label of their group. */
export function rowName(table: string, row: string, lang: Lang): string {
  const english = englishFor(lang);
  return (english ? englishRow(english.rows, row) : chineseRow(table, row)) ?? row;
}

/** A column of one of the tables; in table two the headers depend on the `row`. */
export function columnName(table: string, column: string, lang: Lang, row?: string): string {
  const english = englishFor(lang);
  return (english ? english.columns[column] : chineseColumn(table, column, row)) ?? column;
}

/** Names of cells that were asked for; no form has as many cells. */
const known = new Map<string, string>();
const MOST_KNOWN = 2000;

/** A cell of the form, such as “表三·（一）予以公开·自然人”. */
export function factName(id: string, lang: Lang): string {
  // In Chinese as long as the English texts are not there.
  const key = (englishFor(lang) ? lang : '') + id;
  const name = known.get(key) ?? nameOf(id, lang);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, name);
  return name;
}

function nameOf(id: string, lang: Lang): string {
  const [table, row] = [tableOf(id), rowOf(id)];
  const names = [tableName(table, lang, true), rowName(table, row, lang), columnName(table, columnOf(id), lang, row)];
  return names.join(englishFor(lang) ? ' · ' : '·');
}

/** A generation of the form with the notice that laid it down. */
export function formName(id: string, lang: Lang): string {
  const form = FORMS[id as FormId] as Form | undefined;
  return form ? fill(textsOf(lang).form, { id, notice: form.notice }) : id;
}

/** A relation by its id, such as `requests.rowTotal/granted`. */
export function relationName(id: string, lang: Lang): string {
  const [kind, over] = [kindOf(id), overOf(id)];
  const texts: Readonly<Record<string, string>> = textsOf(lang).relation;
  const table = kind === 'continuity.inForce' ? 'disclosure' : kind === 'remedies.total' ? 'remedies' : 'requests';
  return fill(texts[kind] ?? id, { row: rowName(table, over, lang), column: columnName(table, over, lang) });
}
