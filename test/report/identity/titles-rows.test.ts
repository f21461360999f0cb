import { describe, expect, it, test } from 'vitest';
import { cutPieces } from '../written';

const wide = (text: string) => `<tr><td colspan=3>${text}`;
const figures = '<tr><td>规章<td>1<td>2';

/** The pieces of a table: texts of lines, and of the rows between them their number. */
const cut = (...rows: string[]) =>
  cutPieces(`<table>${rows.join('')}</table>`).map((piece) =>
    piece.kind === 'line' ? piece.text : piece.kind === 'rows' ? piece.rows.length : 0,
  );

const REPORT = '2022年政府信息公开工作年度报告';

describe('a title in rows of a table', () => {
  test.each([
    ['two rows', ['临江区档案局', REPORT]],
    ['two rows, none a title alone', ['临江区档案局2022年政府信息公开', '工作年度报告']],
    ['three rows', ['临江区档案局', '2022年政府信息公开', '工作年度报告']],
  ])('is lines of their own: %s', (_how, rows) => {
    expect(cut(...rows.map(wide), figures)).toEqual([...rows, 1]);
    expect(cut(figures, ...rows.map(wide), figures)).toEqual([1, ...rows, 1]);
  });

  test.each([
    ['four rows', [wide('临江区'), wide('档案局'), wide('2022年政府信息公开'), wide('工作年度报告'), figures], 1],
    ['rows with figures between', [wide('临江区档案局'), figures, wide('工作年度报告'), figures], 4],
    ['a row beside another text', [wide('临江区档案局2022年政府信息公开'), '<tr><td>工作年度报告<td>1<td>2', figures], 3],
    ['a cell over two rows', ['<tr><td colspan=3 rowspan=2>政府信息公开年<tr>', wide('度工作'), figures], 4],
  ])('is not made of %s', (_how, rows, first) => {
    expect(cut(...rows)[0]).toBe(first);
  });

  it('is told once, and no longer than titles are', () => {
    const agency = (length: number) => `${'江'.repeat(length - 1)}局`;
    expect(cut(wide(agency(39)), wide(REPORT), figures)).toEqual([agency(39), REPORT, 1]);
    expect(cut(wide(agency(40)), wide(REPORT), figures)).toEqual([1, REPORT, 1]);
    expect(cut(wide('本局今年工作平稳有序。'), wide(REPORT), figures)).toEqual(['本局今年工作平稳有序。', REPORT, 1]);
  });
});

describe('a heading in rows of a table', () => {
  it('is whole where the next row is another', () => {
    expect(cut(figures, wide('一、总体情况'), wide('概述'), figures)).toEqual([1, '一、总体情况', 2]);
    expect(cut(figures, wide('一、工'), wide('二、主动公开政府信息情况'), figures)).toEqual([2, '二、主动公开政府信息情况', 1]);
  });
});

describe('headings in paragraphs of their own', () => {
  it('are not joined to the one above', () => {
    const lines = cutPieces('<p>一、工</p><p>二、主动公开政府信息情况</p>').map((piece) => piece.kind === 'line' && piece.text);
    expect(lines).toEqual(['一、工', '二、主动公开政府信息情况']);
  });
});
