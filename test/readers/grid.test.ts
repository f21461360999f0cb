import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/document/types';
import { readHtmlFile } from '../../src/readers/file';

/** Texts of a grid, slot by slot; null where no cell covers a slot. */
function slots(markup: string): (string | null)[][] {
  const grid = readHtmlFile(markup).blocks.find((block): block is Grid => block.kind === 'grid');
  return (grid?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? null));
}

describe('the table model of HTML', () => {
  it('repeats a cell in every slot that it spans', () => {
    expect(slots('<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d</table>')).toEqual([
      ['a', 'a', 'b'],
      ['c', 'd', 'b'],
    ]);
  });

  it('lets rowspan=0 reach to the end of its row group and no further', () => {
    expect(slots('<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</table>')).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'e'],
    ]);
  });

  it('ends a rowspan that is too large with its row group', () => {
    expect(slots('<table><thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d</table>')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('ends a rowspan where a table is cut because it is too large', () => {
    const markup = `<table><tr><td colspan=999 rowspan=0>a<td>b${'<tr><td>c'.repeat(2000)}</table>`;
    const grid = readHtmlFile(markup).blocks.find((block): block is Grid => block.kind === 'grid');
    expect(grid?.rows.length).toBeLessThan(2001);
    expect(grid?.rows[0]?.[0]?.rowSpan).toBe(grid?.rows.length);
  });

  it('keeps the earlier cell where two overlap', () => {
    expect(slots('<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d</table>')).toEqual([
      ['a', 'b', 'c'],
      ['d', 'b', 'd'],
    ]);
  });

  it('leaves slots that no cell covers empty: a short row is short', () => {
    expect(slots('<table><tr><td>a<td>b<td>c<tr><td>d<td>e</table>')).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', null],
    ]);
  });

  it('puts the foot last, wherever it stands', () => {
    expect(slots('<table><tfoot><tr><td>z<td>y</tfoot><tbody><tr><td>a<td>b</table>')).toEqual([
      ['a', 'b'],
      ['z', 'y'],
    ]);
  });

  it('does not follow spans beyond what a table can have', () => {
    const rows = slots('<table><tr><td colspan=100000>a<td>b<tr><td>c<td>d</table>');
    expect(rows[0]).toHaveLength(1000);
    expect(rows[1]?.slice(0, 2)).toEqual(['c', 'd']);
  });

  it('reads a digit that mark-up has split as one figure', () => {
    expect(
      slots('<table><tr><td>a<td><p class=MsoNormal><span lang=EN-US>1</span><span>2<o:p></o:p></span></p></table>'),
    ).toEqual([['a', '12']]);
  });

  it('does not read what a page hides', () => {
    expect(slots('<table><tr><td>a<td style="display: none">x<td>b<tr hidden><td>y<tr><td>c<td>d</table>')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('tables in tables', () => {
  it('reads a table that only lays the page out as its contents', () => {
    const { blocks } = readHtmlFile('<table><tr><td>menu<td><p>before</p><table><tr><td>a<td>1<tr><td>b<td>2</table></table>');
    expect(
      blocks.map((block) =>
        block.kind === 'grid' ? block.rows.map((row) => row.map((cell) => cell?.text)) : block.kind === 'paragraph' && block.text,
      ),
    ).toEqual([
      'menu',
      'before',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ]);
  });
});
