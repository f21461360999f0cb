import { describe, expect, it } from 'vitest';
import { columnsAbove, type Columns } from '../../../src/report/tables/columns';
import { gridRows, labelledRows, withForeign, type GridWords, type LabelWords } from '../../../src/report/tables/grid-rows';
import type { RawRow } from '../../../src/report/tables/rows';
import { COLUMN_WORDS, LABEL_WORDS, rowsOf } from './small-form';

/** How the last row of a table is divided: `子: 1 2 3`, a group in front of its row or alone (`组>子`, `组>`), what no form has in brackets. */
function divided(rows: string, words: Partial<LabelWords> = {}): string {
  const source = rowsOf(rows).at(-1) as RawRow;
  const splits = labelledRows(source, { ...LABEL_WORDS, ...words });
  return splits
    .map(({ row, group, label, slots, from }) => {
      const name = `${group === null ? '' : `${group}>`}${row?.id ?? ''}`;
      const told = name || `(${label})`;
      return `${from === undefined ? '' : `from ${from} `}${told}: ${slots.map(({ text }) => text || '.').join(' ')}`;
    })
    .join(' / ');
}

describe('a row of a grid is divided', () => {
  it.each([
    ['into label and figures', '子|1|2|3', '子: 1 2 3'],
    ['behind the label of its group', '组|子|1|2|3', '组>子: 1 2 3'],
    ['behind a text before its label', '己|子|1|2|3', '子: 1 2 3'],
    ['with a label that is nearly so called', '子欄|1|2|3', '子: 1 2 3'],
    ['with a group alone', '组|1|2|3', '组>: 1 2 3'],
    ['with a word in place of a figure', '子|若干|2|3', '子: 若干 2 3'],
    ['with a word in place of the first figure of a group', '组|若干|2', '组>: 若干 2'],
    ['with a label that no form has', '己|1|2|3', '(己): 1 2 3'],
    ['with such a label behind that of a group', '组|己|1|2|3', '组>: 1 2 3'],
    ['without any label', '1|2|3', '(): 1 2 3'],
    ['with blanks alone', '子|||', '子: . . .'],
    ['with fewer blanks than a row may have', '子|', ''],
    ['with blanks behind a group', '组||', '组>: . .'],
    ['with blanks behind a label that no form has', '己|||', ''],
    ['without any figure', '己|庚|辛', ''],
    ['with a header for a label', '头|1|2|3', ''],
    ['without the headers among its figures', '子|头|1|2', '子: 1 2'],
    ['with a header among blanks', '子|头||', '子: . .'],
    ['into two that stand side by side', '子|1|2|3|丑|4|5|6', '子: 1 2 3 / from 4 丑: 4 5 6'],
    ['into two of which one is in a group', '子|1|2|3|组|丑|4|5|6', '子: 1 2 3 / from 4 组>丑: 4 5 6'],
    ['into two with other texts between', '子|1|2|3||己|组|丑|4|5|6', '子: 1 2 3 . / from 5 组>丑: 4 5 6'],
    ['into two of which one is blank', '子||||丑|4|5|6', '子: . . . / from 4 丑: 4 5 6'],
    ['into one behind fewer blanks than a row has cells', '子|||丑|4|5|6', '丑: 4 5 6'],
    ['into no more than two', '子|1|丑|2|寅|3', '子: 1 / from 2 寅: 3'],
    ['not at a label that is only nearly one', '子|1|2|3|丑欄|4|5|6', '丑: 4 5 6'],
    ['not at a label before any figure', '子|丑|4|5|6', '丑: 4 5 6'],
    ['not where no label stands before the figures', '己|1|2|丑|4|5|6', '丑: 4 5 6'],
    ['at the group behind the figures of another row', '子|1|2|3|组|4|5|6', '组>: 4 5 6'],
    ['not at a label that hangs over from above', '子|1|2|3|丑{1,2}|4|5|6\n寅|1|2|3|7|8|9', '寅: 1 2 3 7 8 9'],
    ['with a figure for its label', '1|己|2|3', '(): 1 己 2 3'],
    ['behind that of a group with a lost cell', '组|己|2|3', '组>: 2 3'],
    ['at its label, whatever stands before the group', '子|组|1|2|3', '组>子: 1 2 3'],
  ])('%s', (_how, rows, wanted) => expect(divided(rows)).toBe(wanted));

  it.each([
    ['a row of its group', '组{1,2}|子|1|2|3\n丑|4|5|6', '组>丑: 4 5 6'],
    ['a sum of the page', '组{1,2}|子|1|2|3\n小计|4|5|6', '组>: 4 5 6'],
    ['a row of the page', '组{1,2}|子|1|2|3\n己|4|5|6', '(己): 4 5 6'],
    ['figures alone', '组{1,2}|子|1|2|3\n4|5|6', '组>: 4 5 6'],
    ['no label of the row above', '子{1,2}|1|2|3\n己|5|6', '(己): 5 6'],
    ['no figure of the row above', '子|1{1,2}|2|3\n丑|5|6', '丑: 5 6'],
  ])('beside what hangs over it as %s', (_how, rows, wanted) => expect(divided(rows)).toBe(wanted));
});

const GRID: GridWords = {
  split: (source) => labelledRows(source, LABEL_WORDS),
  columns: (headers, before, from) => columnsAbove(headers, COLUMN_WORDS, from) ?? before,
  headersApart: false,
};

const shown = (columns: Columns | null) =>
  columns
    ? `${columns.ids.map((id, i) => id + (columns.at[i] ?? '?')).join('')}${columns.foreign.map((at) => `+${at}`).join('')}`
    : '-';

/** The rows of tables, each with the columns above it. */
const placed = (tables: readonly string[], words: Partial<GridWords> = {}): string =>
  gridRows(rowsOf(...tables), { ...GRID, ...words })
    .map(({ label, columns }) => `${label} ${shown(columns)}`)
    .join(', ');

describe('the columns above a row', () => {
  const head = '|甲|乙|丙';

  it('are those of the last headers', () => {
    expect(placed([`${head}\n子|1|2|3\n丑|4|5|6`])).toBe('子 甲1乙2丙3, 丑 甲1乙2丙3');
    expect(placed([`${head}\n子|1|2|3\n|丙|乙|甲\n丑|4|5|6`])).toBe('子 甲1乙2丙3, 丑 甲3乙2丙1');
    expect(placed(['子|1|2|3'])).toBe('子 -');
  });

  it('hold over headers of another kind', () =>
    expect(placed([`${head}\n子|1|2|3\n说明|戊|己|庚\n丑|4|5|6`])).toBe('子 甲1乙2丙3, 丑 甲1乙2丙3'));

  it('may stand in a table of their own only where the words say so', () => {
    expect(placed([head, '子|1|2|3'])).toBe('子 -');
    expect(placed([head, '子|1|2|3'], { headersApart: true })).toBe('子 甲1乙2丙3');
  });

  it('stand no further above than twelve rows', () => {
    const more = (count: number) => `${head}\n${Array.from({ length: count }, () => '|戊|己|庚').join('\n')}\n子|1|2|3`;
    expect(placed([more(11)])).toBe('子 甲1乙2丙3');
    expect(placed([more(12)])).toBe('子 -');
  });

  it('are those of its own half', () =>
    expect(placed([`|甲|乙|丙|栏|丙|乙|甲\n子|1|2|3|丑|4|5|6\n子|1|2|3|丑|4|5|6`])).toBe(
      '子 甲1乙2丙3+4, 丑 甲7乙6丙5+4, 子 甲1乙2丙3+4, 丑 甲7乙6丙5+4',
    ));
});

describe('a row of which a cell was lost', () => {
  const lacking = (...tables: readonly string[]) =>
    gridRows(rowsOf(...tables), { ...GRID, headersApart: true })
      .map(({ label, lacks }) => (lacks ? `${label}!` : label))
      .join(' ');

  it.each([
    ['where others below the same headers reach further', '|甲|乙|丙\n子|1|2|3||\n丑|1|2||\n寅|1|2|3||', '子 丑! 寅'],
    ['where its own headers and others do', '|甲|乙|丙|\n子|1|2|3|\n丑|1|2|3|\n|甲|乙||\n寅|1|', '子 丑 寅!'],
    ['not where its headers alone do', '|甲|乙|丙||\n子|1|2|3\n丑|1|2|', '子 丑'],
    ['not where its headers end with it', '|甲|乙|丙\n子|1|2|3\n丑|1|2|3\n|甲|乙\n寅|1|', '子 丑 寅'],
    ['not where one alone reaches further', '|甲|乙|丙\n子|1|2|3\n丑|1|2|3|9\n寅|1|2|', '子 丑 寅'],
  ])('is known %s', (_how, rows, wanted) => expect(lacking(rows)).toBe(wanted));

  it('is compared with the rows of its own table', () =>
    expect(lacking('|甲|乙|丙|\n子|1|2|3', '丑|1|2|3|\n寅|1|2|3|')).toBe('子 丑 寅'));
});

describe('columns that the page has of its own', () => {
  const counted = (rows: string) => withForeign(gridRows(rowsOf(rows), GRID)).map(({ columns }) => shown(columns));

  it.each([
    ['count where figures stand in them', '|甲|行次|乙|丙|占比\n子|1|1|2|3|5%\n丑|1|2|2|3|', '甲1乙3丙4+2+5'],
    ['count for all rows as soon as one has a figure there', '|甲|行次|乙|丙|占比\n子|1|一|2|3|\n丑|1|二|2|3|6', '甲1乙3丙4+5'],
    ['count in the order of the table', '|甲|行次|乙|丙|占比\n子|1|一|2|3|5\n丑|1|2|2|3|', '甲1乙3丙4+2+5'],
    ['are remarks where words stand in them', '|甲|乙|丙|备注\n子|1|2|3|有撤回\n丑|1|2|3|', '甲1乙2丙3'],
  ])('%s', (_how, rows, wanted) => expect(counted(rows)).toEqual([wanted, wanted]));
});
