import { describe, expect, it } from 'vitest';
import { auditHtml, page, rowOf, table, valueOf } from '../written';

const HEADERS = '项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计';
const three = (received: string) =>
  table(`${HEADERS}
一、本年新收政府信息公开申请数量|${received}|1|0|0|0|0|13
二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0
（一）予以公开|12|1|0|0|0|0|13
（七）总计|12|1|0|0|0|0|13
四、结转下年度继续办理|0|0|0|0|0|0|0`);
const received = (cell: string) => rowOf(auditHtml(page({ three: three(cell) }))[0], 'receivedNew');
const WHOLE = [12, 1, 0, 0, 0, 0, 13];

describe('what stands beside a figure in its cell', () => {
  it.each([
    '12<sup>1</sup>',
    '12<sup>①</sup>',
    '<span>12</span><span><sup><a>[2]</a></sup></span>',
    '12①',
    '12 ②',
    '12*',
    '12（注1）',
    '12【注】',
    '12¹',
  ])('%s has the mark of a note, which is no digit', (cell) => expect(received(cell)).toEqual(WHOLE));

  it.each(['<del>7</del><ins>12</ins>', '<s>7</s> 12', '12<strike>3</strike>'])('%s has a figure that is struck out', (cell) =>
    expect(received(cell)).toEqual(WHOLE),
  );

  it.each(['<sup>12</sup>', '<sup><b>1</b><b>2</b></sup>'])('%s is the figure itself, although set high', (cell) =>
    expect(received(cell)).toEqual(WHOLE),
  );

  it.each(['<input value="12">', '<input type=text value=12 readonly><input type=hidden value=9>'])(
    '%s is a box that shows the figure',
    (cell) => expect(received(cell)).toEqual(WHOLE),
  );

  it.each([
    ['增加3', 3],
    ['减少3', -3],
    ['减3', -3],
    ['增3', 3],
  ])('%s is a change of the number of matters', (cell, value) => {
    const two = table(`信息内容|上一年项目数量|本年增/减|处理决定数量\n行政许可|5|${cell}|2`);
    expect(valueOf(auditHtml(page({ two }))[0], 'disclosure/licences/itemsChange')).toBe(value);
  });

  it('marks of notes in the text are no digits of its figures', () => {
    const markup = page({ three: three('12') }).replace('全年平稳。', '全年新收政府信息公开申请13<sup>1</sup>件。');
    expect(auditHtml(markup)[0]?.report?.claims.map(({ value, verdict }) => [value, verdict])).toEqual([[13, 'holds']]);
  });
});

describe('rows by their role', () => {
  it('reads elements that are rows and cells for those who hear the page', () => {
    const row = (line: string) =>
      `<div role="row">${line
        .split('|')
        .map((text) => `<span role="cell">${text}</span>`)
        .join('')}</div>`;
    const lines = `${HEADERS}\n一、本年新收政府信息公开申请数量|12|1|0|0|0|0|13\n（一）予以公开|12|1|0|0|0|0|13\n（七）总计|12|1|0|0|0|0|13`;
    const [result] = auditHtml(page({ three: `<div role="table">${lines.split('\n').map(row).join('')}</div>` }));
    expect(rowOf(result, 'receivedNew')).toEqual(WHOLE);
  });
});
