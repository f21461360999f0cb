import { describe, expect, it } from 'vitest';
import { assign, underColumns, type Reading } from '../../../src/report/tables/assign';
import { columnsAbove, readings, type Columns, type ColumnWords } from '../../../src/report/tables/columns';
import type { RawRow } from '../../../src/report/tables/rows';
import { cellsOf } from '../written';
import { COLUMN_WORDS, rowsOf } from './small-form';

interface Row {
  readonly columns: Columns | null;
  readonly source: RawRow;
  readonly slots: RawRow['cells'];
}

/** The last row of a table behind its label, and the columns above it. */
function lastRow(rows: string, words: Partial<ColumnWords> = {}): Row {
  const raw = rowsOf(rows);
  const source = raw.at(-1) as RawRow;
  const slots = source.cells.filter(({ row, column }) => row === source.index && column > 0);
  return { columns: columnsAbove(raw.slice(0, -1), { ...COLUMN_WORDS, ...words }, 1), source, slots };
}

const READING: Reading = { width: 3, aligned: false, blanksCount: () => true };

/** The three cells of the last row, a dot for a blank one; `-` when the row is not read, with `+n` the count of one that repeats. */
function read(rows: string, reading: Partial<Reading> = {}, words: Partial<ColumnWords> = {}): string {
  const assigned = assign(lastRow(rows, words), { ...READING, ...reading });
  if (!assigned) return '-';
  const surplus = assigned.surplus === undefined ? '' : ` +${assigned.surplus}`;
  return assigned.cells.map(({ text }) => text || '.').join(' ') + surplus;
}

/** Columns as `甲1 乙2`, those that span more as `甲1-2`; then the page's own, and what differs. */
function columnsOf(rows: string, words: Partial<ColumnWords> = {}): string {
  const { columns } = lastRow(rows, words);
  if (!columns) return '-';
  const named = columns.ids.map((id, i) => {
    const [at, span = 1] = [columns.at[i], columns.spans[i]];
    return at === undefined ? `${id}?` : `${id}${at}${span > 1 ? `-${at + span - 1}` : ''}`;
  });
  const more = [...columns.added.map((at) => `sum ${at}`), ...columns.foreign.map((at) => `own ${at}`)];
  return [...named, ...more, ...columns.differences.map(({ id, found }) => `${id} is ${found}`)].join(', ');
}

describe('columns of a grid', () => {
  it.each([
    ['in the order of the form', '项目|甲|乙|丙\n子|1|2|3', '甲1, 乙2, 丙3'],
    ['in an order of the page', '项目|丙|甲|乙\n子|1|2|3', '甲2, 乙3, 丙1'],
    ['with a sum of the page', '项目|甲|乙|小计|丙\n子|1|2|3|4', '甲1, 乙2, 丙4, sum 3'],
    ['with a column of the page', '项目|甲|占比|乙|丙\n子|1|2|3|4', '甲1, 乙3, 丙4, own 2'],
    ['in two rows of headers', '项目{1,2}|本年|甲|乙\n丙|人|件\n子|1|2|3', '甲2, 乙3, 丙1'],
    ['below one wide header', '项目{1,2}|情况{3}\n甲|乙|丙\n子|1|2|3', '甲1, 乙2, 丙3'],
    ['wide themselves', '项目|甲{2}|乙|丙\n子|1|2|3|4', '甲?, 乙3, 丙4'],
    ['two of three', '项目|甲|乙\n子|1|2', '甲1, 乙2, 丙?'],
    ['named again further down', '项目|甲|乙|丙\n|丙|乙|甲\n子|1|2|3', '甲3, 乙2, 丙1'],
    ['one of three', '项目|甲|己\n子|1|2', '-'],
    ['none', '项目|戊|己\n子|1|2', '-'],
    ['twice the same', '项目|甲|乙|丙|甲\n子|1|2|3|4', '甲1, 乙2, 丙3'],
    ['one by elimination', '项目|甲|己|丙\n子|1|2|3', '甲1, 乙2, 丙3, 乙 is 己'],
    ['one by elimination at the end', '项目|甲|乙|己\n子|1|2|3', '甲1, 乙2, 丙3, 丙 is 己'],
    ['two left over between two', '项目|甲|己|庚|丙\n子|1|2|3|4', '甲1, 乙?, 丙4'],
    ['the left one elsewhere', '项目|己|甲|丙\n子|1|2|3', '甲2, 乙?, 丙3'],
    ['the first one unknown', '项目|己|乙|丙\n子|1|2|3', '甲?, 乙2, 丙3'],
    ['the others in an order of the page', '项目|丙|己|甲\n子|1|2|3', '甲3, 乙?, 丙1'],
    ['the left one blank', '项目|甲||丙\n子|1|2|3', '甲1, 乙?, 丙3'],
    ['nearly so called', '项目|甲|乙欄|丙\n子|1|2|3', '甲1, 乙2, 丙3, 乙 is 乙欄'],
  ])('stand %s', (_how, rows, wanted) => expect(columnsOf(rows)).toBe(wanted));

  it('are not completed where the words of the table forbid it', () =>
    expect(columnsOf('项目|甲|己|丙\n子|1|2|3', { completes: false })).toBe('甲1, 乙?, 丙3'));

  it('span what they cover where wide headers are part of their names', () => {
    const spanning = { spans: true };
    expect(columnsOf('项目|甲{2}|乙|丙{3}\n子|1|2|3|4|5|6', spanning)).toBe('甲1-2, 乙3, 丙4-6');
    expect(columnsOf('项目{1,2}|总{2}|乙{1,2}|丙{1,2}\n甲|甲\n子|1|2|3|4', spanning)).toBe('甲1, 乙3, 丙4');
    expect(columnsOf('项目{1,2}|总{2}|乙{1,2}|丙{1,2}\n甲|\n子|1|2|3|4', spanning)).toBe('甲1, 乙3, 丙4, own 2');
  });
});

describe('the cells of a row', () => {
  const plain = '项目|甲|乙|丙';

  it.each([
    ['stand under their names', '丙|甲|乙', '3|1|2', '1 2 3'],
    ['are blank under them', '甲|乙|丙', '|2|', '. 2 .'],
    ['are as many as the form has where names are unknown', '戊|己|庚', '1|2|3', '1 2 3'],
    ['are not read when there are fewer', '戊|己', '1|2', '-'],
    ['are not read when there are more', '戊|己|庚|辛', '1|2|3|4', '-'],
    ['are those with figures when blanks stand beside', '戊|己|庚|辛', '1||2|3', '1 2 3'],
    ['leave out sums of the page', '甲|小计|乙|丙', '1|9|2|3', '1 2 3'],
    ['leave out columns of the page', '甲|占比|乙|丙', '1|9%|2|3', '1 2 3'],
    ['leave out a remark behind the last name', '甲|乙|丙|备注', '1|2|3|另有撤回', '1 2 3'],
    ['leave out a unit behind the last name', '甲|乙|丙|', '1|2|3|件', '1 2 3'],
    ['leave out blanks behind the last name', '甲|乙|丙||', '1|2|3||', '1 2 3'],
    ['are not read when a figure stands behind the last name', '甲|乙|丙|', '1|2|3|4', '-'],
    ['go on behind the last name when one is blank', '甲|乙|丙|', '1||3|4', '1 3 4'],
    ['are not read when a single letter stands behind', '甲|乙|丙|', '1|2|3|x', '-'],
    ['are not read when the same word stands behind and under a name', '甲|乙|丙|', '1|不详|3|不详', '-'],
    ['are not read when a word stands between the names', '甲||乙|丙', '1|另有|2|3', '-'],
    ['are blank in all beside a remark', '甲|乙|丙|', '无{3}|备注如下', '无 无 无'],
    ['are not blank in all beside a figure', '甲|乙|丙|', '无{3}|5', '-'],
    ['are zero in all when one zero covers them', '甲|乙|丙', '0{3}', '0 0 0'],
    ['are blank in all when one blank covers them', '甲|乙|丙', '无{3}', '无 无 无'],
    ['are no zeros when a zero covers two of them', '甲|乙|丙', '0{2}|3', '-'],
    ['are not blank when a placeholder covers two of them', '甲|乙|丙', '无{2}|3', '-'],
    ['are not read when one figure covers them', '甲|乙|丙', '7{3}', '-'],
    ['are not read when a word covers them', '甲|乙|丙', '若干{3}', '-'],
  ])('%s', (_how, names, cells, wanted) => expect(read(`项目|${names}\n子|${cells}`)).toBe(wanted));

  it('may be one zero under neighbours that three names cover', () =>
    expect(read('项目|甲|乙|丙|\n子|0{3}|备注如下')).toBe('0 0 0'));

  it('are not read where a column of the page has lost its cell', () => {
    expect(read('项目|甲|占比|乙|丙\n子|1|9%|2')).toBe('-');
  });

  it('are not looked for behind the names where other rows keep to these', () => {
    expect(read(`${plain}|\n子|1||3|4`, { aligned: true })).toBe('-');
    expect(read(`${plain}|\n子|1|2|3|4`, { aligned: true })).toBe('-');
    expect(read(`${plain}||\n子|1||3|4|`, { aligned: true })).toBe('-');
    expect(read(`${plain}|\n子|1||3|`, { aligned: true })).toBe('1 . 3');
  });

  it('are not read where one was lost and another is blank: it may have stood elsewhere', () => {
    const lacking = (cells: string) => {
      const assigned = assign({ ...lastRow(`${plain}\n子|${cells}`), lacks: true }, READING);
      return assigned?.cells.map(({ text }) => text || '.').join(' ') ?? '-';
    };
    expect(lacking('1|2|')).toBe('-');
    expect(lacking('1|2|3')).toBe('1 2 3');
    expect(lacking('无{3}')).toBe('无 无 无');
  });

  it('are taken in their order where one is blank, and none stands behind the names', () => {
    expect(read('项目|甲||乙|丙\n子|1|2||3', { aligned: true })).toBe('1 2 3');
    expect(read(`${plain}|\n子||2|3|4`, { aligned: true })).toBe('-');
    expect(read('项目|甲|乙|丙||\n子|1||3|4', { aligned: true })).toBe('-');
    expect(read(`${plain}\n子|0{2}|`)).toBe('-');
    expect(read(`${plain}\n子||0{2}`)).toBe('-');
  });

  it('are blanks beside their names only where the rows come from no text', () => {
    const { source, ...row } = lastRow(`${plain}|\n子{2}|1||3`);
    const shown = (padded: boolean) => assign({ ...row, source: { ...source, padded }, slots: row.slots.slice(-3) }, READING);
    expect(
      shown(false)
        ?.cells.map(({ text }) => text || '.')
        .join(' '),
    ).toBe('1 . 3');
    expect(shown(true)).toBeNull();
  });

  it('stand beside their names, all of them as far', () => {
    expect(read('项目|丙|甲|乙||\n子|||3|1|2')).toBe('1 2 3');
    expect(read('项目|丙|甲|乙||\n子|3||||2')).toBe('-');
  });

  it('are blanks where blanks of the table count', () => {
    expect(read('戊|己|庚|辛\n子|1||3', { blanksCount: () => false })).toBe('1 . 3');
    expect(read('戊|己|庚|辛\n子|1|3|', {})).toBe('1 3 .');
  });

  it('are one where the form has one column, also a blank one', () => {
    const one = { width: 1 };
    const words = { labels: [{ id: '甲', text: '甲' }], fewest: 1 };
    expect(read('项目|甲\n子|7', one, words)).toBe('7');
    expect(read('项目|甲||\n子|||', one, words)).toBe('.');
    expect(read('项目|戊||\n子|||', one)).toBe('.');
    expect(read('项目|甲||\n子|7|7|7', one, words)).toBe('7 +3');
    expect(read('项目|甲||\n子|7|8|7', one, words)).toBe('-');
  });

  it('are one figure where each cell under a wide name repeats it', () => {
    const spanning = { spans: true };
    const rows = (cells: string) => read(`项目|甲{2}|乙{2}|丙\n子|${cells}`, {}, spanning);
    expect(rows('1|1|2|2|3')).toBe('1 2 3 +5');
    expect(rows('1|1|2|4|3')).toBe('-');
    expect(rows('1|1|2|2|')).toBe('-');
    expect(rows('1{2}|2{2}|3')).toBe('1 2 3');
    expect(rows('1|1|2|2|3|3')).toBe('-');
  });
});

describe('whether a row keeps to its columns', () => {
  it.each([
    ['项目|甲|乙|丙\n子|1|2|3', true],
    ['项目|甲|乙|丙\n子|1||3', true],
    ['项目|甲|乙|丙|\n子|1|2|3|4', false],
    ['项目|甲|乙\n子|1|2', false],
    ['项目|戊|己|庚\n子|1|2|3', false],
  ])('%j: %s', (rows, wanted) => expect(underColumns(lastRow(rows)) !== null).toBe(wanted));
});

it('cells above a column say what they say together, the lowest first, then each for itself', () =>
  expect(readings(cellsOf('甲', '乙', '丙'))).toEqual(['丙', '乙丙', '甲乙丙', '甲', '乙', '丙']));
