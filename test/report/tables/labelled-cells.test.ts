import { describe, expect, it } from 'vitest';
import { labelledCells, REMEDY_NAMES, requestCells } from '../../../src/report/tables/labelled-cells';
import type { RawRow } from '../../../src/report/tables/rows';
import { lineRow, rowsOf } from './small-form';

const rowOf = (text: string) => (/^[子丑]$/.test(text) ? { id: text, expected: text, exact: true } : null);
const toldIn = (raw: readonly RawRow[]) =>
  labelledCells(raw, REMEDY_NAMES, rowOf).map(
    ({ row, label, figures }) => `${row.id} ${label}: ${figures.map(({ text }) => text).join(' ')}`,
  );
const told = (...lines: string[]) => toldIn(lines.map(lineRow));

const NAMED = '结果维持1|结果纠正2|其他结果3|尚未审结4|总计5';

describe('cells that name their columns themselves', () => {
  it.each([
    ['behind their label', [`子|${NAMED}`], ['子 子: 1 2 3 4 5']],
    ['behind it and a colon', [`子：|${NAMED}`], ['子 子：: 1 2 3 4 5']],
    ['a line each', ['子', ...NAMED.split('|')], ['子 子: 1 2 3 4 5']],
    ['in a sentence', ['子，结果维持1件，结果纠正2件，其他结果3件，尚未审结4件，总计5件。'], ['子 子: 1件 2件 3件 4件 5件']],
    ['in any order', ['子|总计5|尚未审结4|其他结果3|结果纠正2|结果维持1'], ['子 子: 1 2 3 4 5']],
    ['before their figures', ['子|结果维持|1|结果纠正|2|其他结果|3|尚未审结|4|总计|5'], ['子 子: 1 2 3 4 5']],
    ['with blanks between', [`子||${NAMED.replaceAll('|', '||')}`], ['子 子: 1 2 3 4 5']],
    ['before blanks that are their figures', ['子|结果维持||结果纠正|2|其他结果||尚未审结|4|总计|6'], ['子 子:  2  4 6']],
    ['before figures behind blanks', ['子|结果维持||1|结果纠正||2|其他结果|3|尚未审结|4|总计|5'], ['子 子: 1 2 3 4 5']],
    ['of two rows', [`子|${NAMED}`, `丑|${NAMED.replace('1', '7')}`], ['子 子: 1 2 3 4 5', '丑 丑: 7 2 3 4 5']],
    ['behind another label', ['甲', `子|${NAMED}`], ['子 子: 1 2 3 4 5']],
    ['of a row behind one that is not whole', ['子|结果维持1', `丑|${NAMED}`], ['丑 丑: 1 2 3 4 5']],
    ['of no row', [NAMED], []],
    ['behind a text that is none', [`甲|${NAMED}`], []],
    ['with a text in between', [`子|${NAMED.replace('|总计5', '|说明|总计5')}`], []],
    ['twice', [`子|${NAMED}|总计5`], []],
    ['with one that is missing', [`子|${NAMED.replace('|总计5', '')}`], []],
    ['with one that has no figure', [`子|${NAMED.replace('总计5', '总计|无关')}`], []],
    ['with one that has none at the end', [`子|${NAMED.replace('总计5', '总计')}`], []],
    ['behind a number', ['子|1.结果维持1|2.结果纠正2|3.其他结果3|4.尚未审结4|5.总计5'], []],
    ['in a long text', [`子|${NAMED.replace('总计5', `总计${' '.repeat(3)}${'5'.repeat(39)}`)}`], []],
  ])('%s', (_how, lines, wanted) => expect(told(...lines)).toEqual(wanted));

  it('are not those that hang over from above', () => expect(toldIn(rowsOf(`子{1,2}|${NAMED}\n${NAMED}`))).toEqual([]));

  it('are rows of table three by its labels to the letter', () => {
    const cells = '自然人1|商业企业2|科研机构3|社会公益组织4|法律服务机构5|其他6|总计21';
    const [row, ...others] = requestCells([`2.重复申请|${cells}`, `2.重复申清|${cells}`].map(lineRow));
    expect(row).toMatchObject({ row: { id: 'declined.duplicate', exact: true }, label: '2.重复申请', group: null });
    expect(row?.window?.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '21']);
    expect(others).toEqual([]);
  });
});
