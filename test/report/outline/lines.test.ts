import { describe, expect, it, test } from 'vitest';
import { cutPieces } from '../written';

/** The pieces of a page: texts of lines, and of tables the number of their rows. */
const cut = (markup: string) =>
  cutPieces(markup).map((piece) =>
    piece.kind === 'line' ? piece.text.trim() : piece.kind === 'rows' ? piece.rows.length : piece.kind,
  );

describe('paragraphs', () => {
  test.each([
    ['at line breaks', '<p>甲<br>乙<br><br>丙<br></p>', ['甲', '乙', '丙']],
    ['at a heading inside', '<p>平稳。二、主动公开政府信息情况：见表。</p>', ['平稳。', '二、主动公开政府信息情况：', '见表。']],
    ['at headings and line breaks', '<p>平稳。一、概述（一）甲<br>乙</p>', ['平稳。', '一、概述', '（一）甲', '乙']],
    ['nowhere else', '<p>本年制发规章二、三件，行政规范性文件一件。</p>', ['本年制发规章二、三件，行政规范性文件一件。']],
    ['not where one is a heading', '<p>二、主动公开政府<br>信息情况</p>', ['二、主动公开政府\n信息情况']],
    ['behind a heading', '<p>六、其他需要报告的事项 无</p>', ['六、其他需要报告的事项', '无']],
    ['behind the line of a heading', '<p>六、其他需要报告的事项<br>无</p>', ['六、其他需要报告的事项', '无']],
    [
      'not in a heading that is one without its end',
      '<p>五、存在的主要问题<br>及改进情况</p>',
      ['五、存在的主要问题\n及改进情况'],
    ],
    ['not in a heading with other words', '<p>二、主动公开政府<br>信息之情形</p>', ['二、主动公开政府\n信息之情形']],
    ['where a heading is followed by text', '<p>一、总体情况<br>平稳。</p>', ['一、总体情况', '平稳。']],
  ])('are cut %s', (_where, markup, expected) => {
    expect(cut(markup)).toEqual(expected);
  });

  it('are cut at every line break of a long heading', () => {
    const noted = (length: number) => `二、主动公开政府\n信息情况（${'注'.repeat(length - 15)}）`;
    expect(cut(`<pre>${noted(40)}</pre>`)).toHaveLength(2);
    const broken = (blanks: number) => `<p>二、主动公开政府<br>信息情况${'　'.repeat(blanks)}。</p>`;
    expect(cut(broken(65))).toHaveLength(1);
    expect(cut(broken(66))).toHaveLength(2);
  });

  it('keep where each line stands in them', () => {
    const pieces = cutPieces('<p>平稳。二、主动公开政府信息情况。见表。<br>完。</p>');
    expect(pieces.map((piece) => piece.kind === 'line' && piece.offset)).toEqual([0, 3, 16, 19]);
    expect(new Set(pieces.map((piece) => piece.kind === 'line' && piece.anchor)).size).toBe(1);
  });
});

const [FIRST, SECOND] = ['三、收到和处理政府', '信息公开申请情况'] as const;
const WHOLE = FIRST + SECOND;

describe('a heading that was broken into two paragraphs', () => {
  test.each([
    ['is one', [FIRST, SECOND], [WHOLE]],
    ['is one without the blanks between', [`${FIRST} `, ` ${SECOND}`], [WHOLE]],
    ['is one behind another line', ['平稳。', FIRST, SECOND, '见表。'], ['平稳。', WHOLE, '见表。']],
    ['is one behind another', ['一、工', '作概述', FIRST, SECOND], ['一、工作概述', WHOLE]],
    [
      'is one between other text',
      ['本报告共分六部分。一、总体', '情况1.主动公开。', '公开文件。二、主动', '公开政府信息情况'],
      ['本报告共分六部分。', '一、总体情况', '1.主动公开。', '公开文件。', '二、主动公开政府信息情况'],
    ],
    [
      'is one behind other text',
      ['平稳。第五部分 存在的主要', '问题及改进情况', '甲'],
      ['平稳。', '第五部分 存在的主要问题及改进情况', '甲'],
    ],
    ['is none without its own sign', ['共制发规章二、主动', '公开政府信息情况'], ['共制发规章二、主动', '公开政府信息情况']],
    [
      'is none in a sentence',
      ['本机关做到：一、主动', '公开政府信息；二、及时'],
      ['本机关做到：一、主动', '公开政府信息；二、及时'],
    ],
    ['is none when it is whole', ['一、总体情况', '概述'], ['一、总体情况', '概述']],
    ['is none without a number', [FIRST.slice(2), SECOND], [FIRST.slice(2), SECOND]],
    ['is none with a number below', [`（三）${FIRST.slice(2)}`, SECOND], [`（三）${FIRST.slice(2)}`, SECOND]],
    ['is none before text', ['二、工作亮点', '信息情况'], ['二、工作亮点', '信息情况']],
  ])('%s', (_what, lines, expected) => {
    expect(cut(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(expected);
  });

  it('is none beside a table', () => {
    expect(cut(`<p>${FIRST}</p><table><tr><td>规章<td>1</table>`)).toEqual([FIRST, 1]);
    expect(cut(`<table><tr><td>规章<td>1</table><p>${SECOND}</p>`)).toEqual([1, SECOND]);
    expect(cut(`<p>${FIRST}</p>`)).toEqual([FIRST]);
  });

  it('has two short halves', () => {
    const noted = (text: string, length: number) => `${text}（${'注'.repeat(length - text.length - 2)}）`;
    const halves = (first: string, second: string) => cut(`<p>${first}</p><p>${second}</p>`).length;
    expect(halves(noted(FIRST, 37), SECOND)).toBe(1);
    expect(halves(noted(FIRST, 40), SECOND)).toBe(2);
    expect(halves(`${FIRST}${' '.repeat(29)}.`, SECOND)).toBe(1);
    expect(halves(`${FIRST}${'.'.repeat(31)}`, SECOND)).toBe(2);
    expect(halves(FIRST, `信息公开${'　'.repeat(31)}申请情况`)).toBe(1);
    expect(halves(FIRST, `信息公开${'　'.repeat(32)}申请情况`)).toBe(2);
  });
});

const row = (...cells: string[]) => `<tr><td>${cells.join('<td>')}`;
const wide = (text: string, columns = 3) => `<tr><td colspan=${columns}>${text}`;
const figures = row('规章', '1', '2');
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;
const SEVENTY = '编'.repeat(70);

describe('a table', () => {
  test.each([
    ['at a heading', [wide('二、主动公开政府信息情况'), figures], ['二、主动公开政府信息情况', 1]],
    [
      'at a heading between rows',
      [figures, figures, wide('二、主动公开政府信息情况'), figures],
      [2, '二、主动公开政府信息情况', 1],
    ],
    ['at a heading below', [figures, wide('（二）主动公开政府信息情况'), figures], [1, '（二）主动公开政府信息情况', 1]],
    [
      'at a heading beside blank cells',
      [figures, row('', '二、主动公开政府信息情况', ' '), figures],
      [1, '二、主动公开政府信息情况', 1],
    ],
    ['at a heading as its last row', [figures, wide('二、主动公开政府信息情况')], [1, '二、主动公开政府信息情况']],
    [
      'at a heading over two rows',
      [figures, '<tr><td colspan=3 rowspan=2>二、主动公开政府信息情况<tr>', figures],
      [1, '二、主动公开政府信息情况', 2],
    ],
    [
      'at a title',
      [wide('临江区档案局2022年政府信息公开工作年度报告'), figures],
      ['临江区档案局2022年政府信息公开工作年度报告', 1],
    ],
    ['at a sentence', [figures, wide('全年工作平稳有序。'), figures], [1, '全年工作平稳有序。', 1]],
    ['at a long text', [figures, wide(`${SEVENTY}制`), figures], [1, `${SEVENTY}制`, 1]],
    [
      'at a heading behind a short text',
      [figures, wide('平稳。二、主动公开政府信息情况'), figures],
      [1, '平稳。', '二、主动公开政府信息情况', 1],
    ],
    ['at lines of a long text', [figures, wide(`${SEVENTY}<br>制`), figures], [1, SEVENTY, '制', 1]],
    ['at a broken heading', [figures, wide(FIRST), wide(` ${SECOND} `), figures], [1, WHOLE, 1]],
    ['at a broken heading as its last rows', [figures, wide(FIRST), wide(SECOND)], [1, WHOLE]],
    ['not at a label', [figures, wide('行政许可事项'), figures], [3]],
    ['not at a label with a short sentence', [figures, wide('（注：单位。）'), figures], [3]],
    ['not at a text as long as labels are', [figures, wide(SEVENTY), figures], [3]],
    ['not at a blank row', [figures, wide(' '), figures], [3]],
    ['not at a heading beside another text', [figures, row('二、主动公开政府信息情况', '1', ''), figures], [3]],
    ['not at half a heading', [figures, wide(FIRST), figures], [3]],
    ['not at half a heading before a blank row', [figures, wide(FIRST), wide(' '), figures], [4]],
    ['not at half a heading before a label', [figures, wide(FIRST), wide('行政许可'), figures], [4]],
    ['not at half a heading at its end', [figures, wide(FIRST)], [2]],
  ])('is cut %s', (_where, rows, expected) => {
    expect(cut(table(...rows))).toEqual(expected);
  });

  it('is cut at a broken heading with two short halves', () => {
    const halves = (first: string, second: string) => cut(table(figures, wide(first), wide(second), figures)).length;
    expect(halves(FIRST + '.'.repeat(30), SECOND)).toBe(3);
    expect(halves(FIRST + '.'.repeat(31), SECOND)).toBe(1);
    expect(halves(FIRST, `信息公开${'　'.repeat(31)}申请情况`)).toBe(3);
    expect(halves(FIRST, `信息公开${'　'.repeat(32)}申请情况`)).toBe(1);
  });
});

it('pictures stand between the pieces', () => {
  expect(cut('<p>见图。</p><img src="t.png" width="800" height="600"><p>完。</p>')).toEqual(['见图。', 'picture', '完。']);
});
