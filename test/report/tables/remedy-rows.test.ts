import { describe, expect, it } from 'vitest';
import { readRemedies } from '../../../src/report/tables/remedies';
import { FactSheet } from '../../../src/report/tables/sheet';
import { cutPieces, linesOf, table } from '../written';
import { ALL, FIGURES, HEADS, html, NONE, PARTS, PLAIN, read, text } from './remedy-pages';

const PROCEEDINGS = ['行政复议', '未经复议直接起诉', '复议后起诉'];

/** The sheet of a table, in section four or elsewhere. */
function sheetOf(rows: string, inSection = true): FactSheet {
  const sheet = new FactSheet();
  readRemedies(cutPieces(table(rows)), sheet, inSection);
  return sheet;
}
const valuesIn = (sheet: FactSheet) => [...sheet.facts.values()].map(({ value }) => value ?? '.').join(' ');
const countsIn = (sheet: FactSheet) => sheet.rowCounts.map(({ seen, expected }) => `${seen} of ${expected}`).join();

describe('table four with all names before its figures', () => {
  it('goes by these, whatever their order', () => {
    const lines = [2, 0, 1].flatMap((at) =>
      PARTS.map((part, i) => `${i ? '' : `${PROCEEDINGS[at] ?? ''}{1,5} | `}${part} | ${FIGURES[5 * at + i] ?? ''}`),
    );
    expect(read(html(lines.join('\n')))).toBe(ALL);
  });
});

describe('table four with a row for each proceeding', () => {
  const rows = (names: readonly string[], heads = PARTS.join(' | ')) =>
    `项目 | ${heads}\n${names.map((name, at) => `${name} | ${FIGURES.slice(5 * at, 5 * at + 5).join(' | ')}`).join('\n')}`;

  it('is read by nearly the same names only in the order of the form', () => {
    const [first = '', direct = '', after = ''] = PROCEEDINGS;
    expect(valuesIn(sheetOf(rows(PROCEEDINGS)))).toBe(ALL);
    expect(valuesIn(sheetOf(rows(['行政复仪', direct, after])))).toBe(ALL);
    expect(valuesIn(sheetOf(rows([direct, after, '行政复仪'])))).toBe('');
    expect(valuesIn(sheetOf(rows(['其他程序', first, direct])))).toBe('');
    expect(valuesIn(sheetOf(rows([first, '其他程序', direct])))).toBe('');
  });
});

describe('a row of table four that is not read', () => {
  it('has blanks, and no header of the table above it', () => {
    expect(valuesIn(sheetOf(`甲 | 乙\n1${' | '.repeat(14)}`))).toBe('');
    expect(valuesIn(sheetOf(`甲 | 乙\n${FIGURES.join(' | ')}`))).toBe(ALL);
  });

  it('is told with at most fourteen figures', () => {
    expect(countsIn(sheetOf(`${HEADS}\n${[...FIGURES, 16, 17].join(' | ')}`))).toBe('14 of 15');
    expect(countsIn(sheetOf(`${HEADS}\n1 | 2 | 3 | 4 | `))).toBe('4 of 15');
    expect(countsIn(sheetOf(`${HEADS}\n1 | 2 | 3 | 4`))).toBe('');
    expect(countsIn(sheetOf(`${HEADS}\n1 | 2 | 3 | | `))).toBe('');
  });
});

describe('figures of table four one by one', () => {
  const rows = `${FIGURES.slice(0, 8).join(' | ')}\n${FIGURES.slice(8).join(' | ')}`;

  it('are its own without any label in its section only', () => {
    expect(valuesIn(sheetOf(rows))).toBe(ALL);
    expect(valuesIn(sheetOf(rows, false))).toBe('');
    expect(valuesIn(sheetOf(`结果维持\n${rows}`, false))).toBe(ALL);
  });

  it('are counted from the first label on, or from behind the last', () => {
    const each = FIGURES.map((figure, at) => `${PARTS[at % 5] ?? ''}\n${figure}`).join('\n');
    expect(read(text(`3\n${each}`))).toBe(ALL);
    expect(read(text(each.replace(/\n15$/, '')))).toBe(NONE);
    expect(read(text(`${PLAIN.replace('行政诉讼', '行政诉讼\n7')}\n${FIGURES.join('\n')}`))).toBe(ALL);
  });

  it('are none where a word stands among them', () => {
    const lines = FIGURES.map((figure) => (figure === 4 || figure === 8 ? '-' : figure === 9 ? '若干' : String(figure)));
    expect(read(text(`${PLAIN}\n${lines.join('\n')}`))).toBe(NONE);
  });

  it('are none of the rows of table three among which they stand', () => {
    const sheet = new FactSheet();
    readRemedies(linesOf(['1.属于国家秘密 1 2 3 4 5 6 7', ...FIGURES.map(String)]), sheet);
    expect(valuesIn(sheet)).toBe(ALL);
  });
});
