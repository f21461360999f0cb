import { describe, expect, it } from 'vitest';
import { cellText, htmlTable, tsv } from '../../src/exports/table';

describe('text in a cell', () => {
  it.each([
    ['=HYPERLINK("http://x.example","点")', '\'=HYPERLINK("http://x.example","点")'],
    ['+1+1', "'+1+1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    [' \u3000=1', "'=1"],
    ['\u202e=1', "'=1"],
    ['\ufeff=1', "'=1"],
    ['\t=1', "'=1"],
    ['a\t=1\r\n=2', 'a =1 =2'],
    ['江城市', '江城市'],
    ['5 + 1 = 6', '5 + 1 = 6'],
    ['', ''],
  ])('%j is %j: one line, and no formula', (text, cell) => {
    expect(cellText(text)).toBe(cell);
  });
});

describe('a table', () => {
  const table = [
    ['单位', '算式'],
    ['<b>江城市</b> & "x"', '=1\n2'],
  ];

  it('has as many cells a row as its head, whatever stands in them', () => {
    expect(tsv(table)).toBe('单位\t算式\r\n<b>江城市</b> & "x"\t\'=1 2');
  });

  it('holds no mark-up of a page', () => {
    const html = htmlTable(table);
    expect(html).toContain('&lt;b&gt;江城市&lt;/b&gt; &amp; &quot;x&quot;');
    expect(html).toContain('>&#39;=1 2<');
    expect(html.match(/<t[hd] /g)).toHaveLength(4);
  });
});
