import { describe, expect, it } from 'vitest';
import { rawRows } from '../../../src/report/tables/rows';
import { withTabs } from '../../../src/report/tables/separated';
import { linesOf } from '../written';
import { linesOfRows, rowsOf } from './small-form';

/** Lines as they are read, `→` for a tab. */
const tabbed = (...lines: string[]): string[] =>
  withTabs(linesOf(lines)).map((piece) => (piece.kind === 'line' ? piece.text.replaceAll('\t', '→') : piece.kind));

describe('cells between commas or semicolons', () => {
  it.each([
    ['子,1,2,3', '子→1→2→3'],
    ['子，1，2，3', '子→1→2→3'],
    ['子;1;2;3', '子→1→2→3'],
    ['子；1；2；3', '子→1→2→3'],
    ['子, 1 , 2 ,3 ', '子→1→2→3'],
    ['子,1,,2,3', '子→1→→2→3'],
    ['组,子,1,2,3', '组→子→1→2→3'],
    ['"子,丑",1,2,3', '子,丑→1→2→3'],
    ['"子,丑,寅",1,2,3', '子,丑,寅→1→2→3'],
    ['"子""丑""",1,2,3', '子"丑"→1→2→3'],
    ['1,2,3,4,5,6,7,8', '1→2→3→4→5→6→7→8'],
    ['子,1,200,300', '子→1→200→300'],
    ['子,1200,2300,3400', '子→1200→2300→3400'],
    [' "子,丑",1,2,3', '子,丑→1→2→3'],
    ['子"丑",1,2,3', '子"丑"→1→2→3'],
    ['第2项,1,2,3', '第2项→1→2→3'],
    [`${'子'.repeat(294)},1,2,3`, `${'子'.repeat(294)}→1→2→3`],
  ])('are those of a row: %s', (line, wanted) => expect(tabbed(line)).toEqual([wanted]));

  it.each([
    ['too few figures', '子,1,2'],
    ['too few figures with a blank', '子,1,,2'],
    ['blanks for a label', ',,1,2,3'],
    ['too few without a label', '1,2,3,4,5,6,7'],
    ['words behind a figure', '子,1,2,3,计'],
    ['thousands of one figure', '子,100,200,300'],
    ['a label that ends in a digit', '子1,200,3,4'],
    ['a sentence', '子,1,2,3。'],
    ['a question', '子,1,2,3？'],
    ['no figure', '子,丑,寅'],
    ['a long line', `${'子'.repeat(301)},1,2,3`],
  ])('are none in %s', (_what, line) => expect(tabbed(line)).toEqual([line]));

  it('are looked for in all lines as soon as one shows them', () => {
    expect(tabbed('项目,甲,乙', '子,1,2,3', ' 第一，第二 ', '丑,1;2', '寅,如下。')).toEqual([
      '项目→甲→乙',
      '子→1→2→3',
      ' 第一，第二 ',
      '丑→1;2',
      '寅,如下。',
    ]);
  });

  it('stay in a quote that never ends', () => {
    expect(tabbed('子,1,2,3', '"丑,4",5,"6,7')).toEqual(['子→1→2→3', '丑,4→5→"6,7']);
  });
});

describe('a line of text as a row', () => {
  const rows = (...lines: string[]) => linesOfRows(rawRows(linesOf(lines)));

  it.each([
    ['with a figure at its end', '规章 3 7', '规章|3|7'],
    ['with a sign at its end', '规章 3 /', '规章|3|/'],
    ['with figures alone', ' 3 7 +2 ', '3|7|+2'],
    ['of headers', '信息内容　本年制发件数 现行有效件数', '信息内容|本年制发件数|现行有效件数'],
    ['with units', '规章 3件 0 7件', '规章|3件|0|7件'],
    ['with an amount at its end', '行政事业性收费 0.37万元', '行政事业性收费|0.37万元'],
    ['of words', '规章 如下', '规章 如下'],
    ['of one word', ' 规章 ', '规章'],
    ['with bars', '规章|3|7', '规章|3|7'],
    ['with tabs', '规章\t3\t7', '规章|3|7'],
    ['with several blanks', '规章  3 　 7', '规章|3|7'],
    ['of headers with several blanks', '　信息内容  本年制发件数　　现行有效件数', '信息内容|本年制发件数|现行有效件数'],
  ])('%s', (_what, line, wanted) => expect(rows(line)).toEqual([wanted]));

  it('is none when it is too long', () => {
    expect(rows(`${'规'.repeat(198)} 3`)).toHaveLength(1);
    expect(rows(`${'规'.repeat(199)} 3`)).toEqual([]);
    expect(rows(`${'规'.repeat(199)}|3`)).toEqual([]);
    expect(rows('规章|3|7', `${'规'.repeat(199)}|3`)).toEqual(['规章|3|7']);
    expect(rawRows(linesOf([`${'规'.repeat(198)}|3`])).map(({ cells }) => cells.length)).toEqual([2]);
  });

  it('belongs to one table with the rows next to it', () => {
    const tables = rawRows(linesOf(['规章|3|7', '规范|4|8', '说明', '处罚|5|9'])).map(({ table }) => table);
    expect(tables[0]).toBe(tables[1]);
    expect(new Set(tables).size).toBe(3);
  });
});

describe('rows of empty cells', () => {
  it.each([
    ['are left out between figures', '1|2|3\n||\n4|5|6', ['1|2|3', '4|5|6']],
    ['are left out above figures and below', '||\n1|2|3\n||\n||', ['1|2|3']],
    ['stay between rows with labels', '子|1|2\n||\n丑|3|4', ['子|1|2', '||', '丑|3|4']],
    ['stay in a table of blanks', '甲|乙\n|', ['甲|乙', '|']],
    ['are left out when they are two', '1|2|3\n|\n4|5|6', ['1|2|3', '4|5|6']],
    ['are left out below a figure that hangs over them', '1{1,2}|2|3\n||\n4|5|6', ['1|2|3', '4|5|6']],
    ['are left out beside a label that hangs over figures', '子{1,2}|1|2\n3|4\n||', ['子|1|2', '子|3|4']],
    ['are left out beside a row of which some cells are blank', '1||3\n||', ['1||3']],
  ])('%s', (_how, rows, wanted) => expect(linesOfRows(rowsOf(rows))).toEqual(wanted));

  it('stay when the figures beside them are another table', () =>
    expect(linesOfRows(rowsOf('1|2|3', '||', '4|5|6'))).toEqual(['1|2|3', '||', '4|5|6']));
});
