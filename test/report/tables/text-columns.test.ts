import { expect, it } from 'vitest';
import { namedColumns } from '../../../src/report/tables/text-columns';
import { lineRow } from './small-form';

const LABELS = ['甲', '乙', '丙', '计'].map((text) => ({ id: text, text }));

/** The columns in the order in which lines name them, as the place of each: `甲1 乙2 丙3 计0`; `-` for the order of the form. */
function named(...lines: string[]): string {
  const columns = namedColumns(lines.map(lineRow), LABELS, (text) => text === '子');
  return columns?.ids.map((id, i) => id + columns.at[i]).join(' ') ?? '-';
}

it.each([
  ['on one line', ['甲|乙|丙|计'], '甲0 乙1 丙2 计3'],
  ['on one line with blanks', ['甲 乙　丙 计'], '甲0 乙1 丙2 计3'],
  ['in an order of the page', ['计|甲|乙|丙'], '甲1 乙2 丙3 计0'],
  ['behind other words', ['项目|计|甲|乙|丙'], '甲1 乙2 丙3 计0'],
  ['behind a name that comes again', ['甲|乙|计|甲|乙|丙'], '-'],
  ['behind a word between them', ['计|甲|项目|乙|丙'], '-'],
  ['behind a blank between them', ['计|甲||乙|丙'], '甲1 乙2 丙3 计0'],
  ['a line each, in an order of the page', ['计', '丙', '乙', '甲'], '甲3 乙2 丙1 计0'],
  ['a line each, in the order of the form', ['甲', '乙', '丙', '计'], '-'],
  ['on two lines, the total behind the first', ['甲|计', '乙|丙'], '-'],
  ['on two lines, the first ones behind', ['乙|丙', '甲|计'], '-'],
  ['on two lines, the total before the first', ['计|甲', '乙|丙'], '甲1 乙2 丙3 计0'],
  ['on two lines, the inner ones exchanged', ['甲|计', '丙|乙'], '甲0 乙3 丙2 计1'],
  ['not all of them', ['甲|乙|计'], '-'],
  ['behind the label of a row', ['子', '计|甲|乙|丙'], '-'],
])('columns are named %s', (_how, lines, wanted) => expect(named(...lines)).toBe(wanted));
