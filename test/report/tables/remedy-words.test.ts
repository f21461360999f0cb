import { describe, expect, it } from 'vitest';
import type { GridWords } from '../../../src/report/tables/grid-rows';
import { isNumbering, PROCEEDING_WORDS, remedyWords } from '../../../src/report/tables/remedy-words';
import type { RawRow } from '../../../src/report/tables/rows';
import { cellsOf } from '../written';
import { HEADS, PARTS } from './remedy-pages';
import { lineRow, rowsOf } from './small-form';

const bars = (count: number, text = '') => Array.from({ length: count }, () => text).join('|');
const counting = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i).join('|');
const shown = (cells: RawRow['cells']) => cells.map(({ text }) => text || '.').join(' ');

/** What is read of each row, `-` for one that is a header or nothing. */
function divided(rows: readonly RawRow[], words: Pick<GridWords, 'split'> = remedyWords()): string[] {
  return rows.map(
    (row) =>
      words
        .split(row)
        .map(({ row: own, slots }) => `${own ? `${own.id}: ` : ''}${shown(slots)}`)
        .join(' / ') || '-',
  );
}

const dividedIn = (rows: string) => divided(rowsOf(rows));
const HEADER = PARTS.join('|');

describe('a row of table four', () => {
  it.each([
    ['of fifteen figures', counting(1, 15), counting(1, 15)],
    ['of five', '1|2|3|4|5', '1|2|3|4|5'],
    ['with a label', `年度|${counting(1, 15)}`, counting(1, 15)],
    ['with a header for its label', '行政复议|1|2|3|4|5', '1|2|3|4|5'],
    ['with a word behind its figures', '1|2|3|见附件', '1|2|3|见附件'],
    ['with a word for its first figure', `若干|${counting(2, 15)}`, `若干|${counting(2, 15)}`],
    ['with a word for its first figure, and fewer of them', `若干|${counting(2, 14)}`, counting(2, 14)],
    ['with two labels', `年度|合计数|${counting(1, 15)}`, '-'],
    ['with an outcome among its figures', '1|2|结果维持|4', '-'],
    ['with a proceeding among its figures', '1|行政复议|3', '-'],
    ['of words alone', bars(15, '若干'), '-'],
    ['of one word', '说明', '-'],
  ])('%s', (_how, row, wanted) => expect(dividedIn(row)).toEqual([wanted.replaceAll('|', ' ')]));

  it('is no figure that hangs over it', () =>
    expect(dividedIn('年度{1,2}|1|2|3|4|5\n6|7|8|9|10')).toEqual(['1 2 3 4 5', '6 7 8 9 10']));

  it.each([
    [15, true],
    [17, true],
    [14, false],
    [6, false],
    [5, true],
    [4, false],
  ])('of %d blanks is one below headers of the table only: %s', (count, isRow) => {
    expect(dividedIn(`${HEADER}\n${bars(count)}`)).toEqual(['-', isRow ? bars(count, '.').replaceAll('|', ' ') : '-']);
    expect(dividedIn(`甲|乙\n${bars(count)}`)).toEqual(['-', '-']);
  });

  it('of five blanks is none in text, one of fifteen is', () => {
    const head = lineRow(HEADER);
    expect(divided([head, lineRow(bars(5)), lineRow(bars(15))])).toEqual(['-', '-', bars(15, '.').replaceAll('|', ' ')]);
    const padded = rowsOf(`${HEADER}\n${bars(5)}`).map((row) => ({ ...row, padded: true }));
    expect(divided(padded)).toEqual(['-', '-']);
  });

  it('begins with its first figure in text, whatever word stands before', () => {
    const text = `若干|${counting(2, 15)}`;
    const wanted = [counting(2, 15).replaceAll('|', ' ')];
    expect(divided([lineRow(text)])).toEqual(wanted);
    expect(divided(rowsOf(text).map((row) => ({ ...row, padded: true as const })))).toEqual(wanted);
  });
});

describe('what stands above a row of table four', () => {
  const above = (rows: string, before: ReturnType<ReturnType<typeof remedyWords>['columns']> = null) =>
    remedyWords().columns(rowsOf(rows), before);
  const told = (found: ReturnType<typeof above>) =>
    found && [
      found.named ? `${found.named.ids.length} from ${found.named.ids[0] ?? ''} at ${found.named.at[0] ?? ''}` : null,
      found.known !== null,
      [...found.proceedings].join(),
      found.seen,
    ];
  const all = 'reconsideration,litigationDirect,litigationAfter';

  it.each([
    ['all names', HEADS.replaceAll(' | ', '|'), ['15 from reconsideration/upheld at 0', false, all, true]],
    [
      'those of one proceeding',
      `复议后起诉{5}\n${HEADER}`,
      ['5 from litigationAfter/upheld at 0', false, 'litigationAfter', true],
    ],
    ['one in brackets', `行政诉讼（复议后起诉）{5}\n${HEADER}`, [null, false, 'litigationAfter', true]],
    ['outcomes alone', HEADER, [null, false, '', true]],
    ['proceedings alone', '行政复议|复议后起诉', [null, false, 'reconsideration,litigationAfter', true]],
    ['others', '甲|乙', [null, false, '', false]],
    ['a name less of each', HEADS.replaceAll(' | ', '|').replaceAll('其他结果', '其它'), [null, true, all, true]],
    ['a name less of one', HEADS.replaceAll(' | ', '|').replace('其他结果', '其它'), [null, false, all, true]],
    ['a row with figures', `复议后起诉|1|2|3|4|5\n${HEADER}`, [null, false, '', true]],
  ])('is told by %s', (_how, rows, wanted) => expect(told(above(rows))).toEqual(wanted));

  it('is put together of headers with figures between them, as far as twelve rows', () => {
    const first = above('行政复议{5}\n甲|乙|丙|丁|戊');
    expect(told(above(HEADER, first))?.[0]).toBe('5 from reconsideration/upheld at 0');
    const far = (count: number) => above(Array.from({ length: count }, () => '说明{5}').join('\n'), first);
    expect(told(above(HEADER, far(9)))?.[0]).toBe('5 from reconsideration/upheld at 0');
    expect(told(above(HEADER, far(11)))?.[0]).toBeNull();
    expect(told(above(`复议后起诉{5}\n${HEADER}`, first))?.[0]).toBe('5 from litigationAfter/upheld at 0');
    expect(told(above('甲|乙', first))?.[3]).toBe(true);
  });
});

describe('a row that counts the columns', () => {
  const isOne = (row: string) => isNumbering(cellsOf(...row.split('|')));

  it.each([
    [counting(1, 15), true],
    [counting(1, 15).replace('|5|', '|5=1+2+3+4|'), true],
    [counting(1, 14), false],
    [counting(1, 16), false],
    [counting(2, 16), false],
    [counting(1, 15).replace('|7|', '|8|'), false],
  ])('%s: %s', (row, wanted) => expect(isOne(row)).toBe(wanted));
});

describe('proceedings before their figures', () => {
  const split = (rows: string) => divided(rowsOf(rows), PROCEEDING_WORDS);

  it.each([
    ['行政复议|1|2|3|4|5', 'reconsideration: 1 2 3 4 5'],
    ['行政复议|||||', 'reconsideration: . . . . .'],
    ['行政复议||||', '-'],
    ['行政诉讼|1|2|3|4|5', '1 2 3 4 5'],
    ['行政诉讼|复议后起诉|1|2|3|4|5', 'litigationAfter: 1 2 3 4 5'],
    ['总计|1|2|3|4|5', '-'],
    [`项目|${HEADER}`, '-'],
    ['行政复议|1|2|3|4|5|复议后起诉|6|7|8|9|10', 'reconsideration: 1 2 3 4 5 / litigationAfter: 6 7 8 9 10'],
  ])('%s', (row, wanted) => expect(split(row)).toEqual([wanted]));

  it('are named in the table itself, each column by one cell', () => {
    const names = (rows: string) => PROCEEDING_WORDS.columns(rowsOf(rows), null);
    expect(names(`项目|${HEADER}`)?.at).toEqual([1, 2, 3, 4, 5]);
    expect(names(`项目|${PARTS.slice(0, 4).join('|')}|合计`)?.at).toEqual([1, 2, 3, 4, 5]);
    expect(names(`项目|${PARTS.slice(0, 4).join('|')}|小计`)).toBeNull();
    expect(names(`项目|${PARTS.slice(0, 4).join('|')}|总计{2}`)).toBeNull();
    expect(PROCEEDING_WORDS.headersApart).toBe(false);
    const known = names(`项目|${HEADER}`);
    expect(PROCEEDING_WORDS.columns(rowsOf('说明|如下'), known)).toBe(known);
  });
});
