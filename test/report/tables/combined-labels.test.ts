import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, differing, page, report, rowOf, table, valueOf } from '../written';

const HEADERS = '项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计';
const lost = Array.from({ length: 7 }, () => undefined);

describe('labels of groups in one cell with those of their rows', () => {
  const three = table(`${HEADERS}
一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9
三、本年度办理结果（一）予以公开|1|0|0|0|0|0|1
三、本年度办理结果 （三）不予公开—1.属于国家秘密|2|0|0|0|0|0|2
（四）无法提供：3.补正后申请内容仍不明确|3|0|0|0|0|0|3
（六）其他处理 / 3.其他|1|0|0|0|0|0|1
（五）不予处理 1.属于国家秘密|7|0|0|0|0|0|7
（三）不予公开合计|2|0|0|0|0|0|2
三、本年度办理结果（七）总计|7|0|0|0|0|0|7`);
  const [result] = auditHtml(page({ three }));

  it.each([
    ['granted', 1],
    ['unable.stillUnclear', 3],
    ['other.misc', 1],
    ['disposedTotal', 7],
  ])('row %s is found behind them', (row, figure) => expect(rowOf(result, row)).toEqual([figure, 0, 0, 0, 0, 0, figure]));

  it('is no row of another group', () => expect(rowOf(result, 'refused.stateSecret')).toEqual([2, 0, 0, 0, 0, 0, 2]));

  it('differs in nothing but what stands before it', () =>
    expect(result?.findings.filter(({ rule }) => rule === 'label-differs')).toEqual([]));
});

describe('cells of table three that no column has', () => {
  const rows = (second: string) =>
    table(`项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|备注
一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9|含网上申请2件
${second}
（一）予以公开|9|0|0|0|0|0|9|
（二）部分公开|0|0|0|0|0|0|0|
1.属于国家秘密|0|0|0|0|0|0|0|
（七）总计|9|0|0|0|0|0|9|`);

  it('a remark behind the total leaves the figures where they are', () => {
    const [result] = auditHtml(page({ three: rows('二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0|') }));
    expect(rowOf(result, 'receivedNew')).toEqual([9, 0, 0, 0, 0, 0, 9]);
    expect(result?.findings.filter(({ rule }) => rule === 'cells-surplus')).toEqual([]);
  });

  it('a zero in one cell over all columns is zero in each', () => {
    const [result] = auditHtml(page({ three: rows('二、上年结转政府信息公开申请数量|0{7}|') }));
    expect(rowOf(result, 'carriedIn')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it.each(['3{7}|', '0{5}|0|', '若干{7}|'])('%s over columns is not spread over them', (cells) => {
    const [result] = auditHtml(page({ three: rows(`二、上年结转政府信息公开申请数量|${cells}`) }));
    expect(rowOf(result, 'carriedIn')).toEqual(lost);
  });
});

it('tables of one proceeding each are told apart by the words in brackets', () => {
  const one = (label: string, figures: string) =>
    `<p>${label}</p>${table(`结果维持|结果纠正|其他结果|尚未审结|总计\n${figures}`)}`;
  const four = [
    one('1.行政复议', '1|2|3|4|10'),
    one('2.行政诉讼（未经复议直接起诉）', '1|0|0|0|1'),
    one('3.行政诉讼—复议后起诉', '0|2|0|0|2'),
  ].join('');
  const [result] = auditHtml(page({ four }));
  expect(
    ['reconsideration', 'litigationDirect', 'litigationAfter'].map((row) => valueOf(result, `remedies/${row}/total`)),
  ).toEqual([10, 1, 2]);
});

it('headings that are pictures stand in their texts', () => {
  const markup = page({
    three: table(
      `${HEADERS}\n一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n（一）予以公开|9|0|0|0|0|0|9\n（七）总计|9|0|0|0|0|0|9`,
    ),
  });
  const drawn = markup.replace(/<p>([一二三四五六]、[^<]*)<\/p>/g, '<p><img src="heading.png" alt="$1"></p>');
  const [result] = auditHtml(drawn);
  expect(result?.status).toBe('audited');
  expect(result?.report?.sections.map(({ heading }) => heading)).toEqual(
    auditHtml(markup)[0]?.report?.sections.map(({ heading }) => heading),
  );
  expect(rowOf(result, 'receivedNew')).toEqual([9, 0, 0, 0, 0, 0, 9]);
});

describe('tables in text whose lines are drawn', () => {
  const cells = `${HEADERS}\n一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0\n（一）予以公开|8|1|0|0|0|0|9\n（七）总计|8|1|0|0|0|0|9\n四、结转下年度继续办理|0|0|0|0|0|0|0`;

  it.each([
    ['│', '├──┼──┤'],
    ['┃', '┣━━╋━━┫'],
    ['║', '╠══╬══╣'],
    ['｜', ''],
  ])('%s stands between cells', (bar, line) => {
    const three = cells
      .split('\n')
      .flatMap((row) => [`${bar} ${row.replaceAll('|', ` ${bar} `)} ${bar}`, ...(line ? [line] : [])])
      .join('\n');
    expect(rowOf(auditText(report({ three }))[0], 'granted')).toEqual([8, 1, 0, 0, 0, 0, 9]);
  });

  it('a few such signs in a text are no table', () => {
    const [result] = auditText(`首页｜公开｜年报\n${report({ two: '规章 0 0 0', three: '首页│列表│9' })}`);
    expect(result?.report?.facts['requests/receivedNew/total']).toBeUndefined();
  });
});

describe('labels whose brackets are lost', () => {
  it('are read as the same', () => {
    const two = '信息内容 | 本年收费金额单位：万元，保留4位小数 |\n行政事业性收费 | 0.35 |';
    const rows = ['一、本年新收政府信息公开申请数量', '一予以公开', '二部分公开区分处理的，只计这一情形，不计其他情形', '七总计'];
    const three = `项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n${rows.map((label) => `${label} | 4 | 0 | 0 | 0 | 0 | 0 | 4`).join('\n')}`;
    const [result] = auditText(report({ two, three }));
    expect(valueOf(result, 'disclosure/fees/amount')).toBe(0.35);
    for (const row of ['receivedNew', 'granted', 'grantedPart', 'disposedTotal'])
      expect(rowOf(result, row)).toEqual([4, 0, 0, 0, 0, 0, 4]);
    expect(differing(result)).toEqual([]);
  });
});

describe('labels with a blank or a line end inside', () => {
  it('are whole', () => {
    const rows = [
      '一、本年新收政府 信息公开申请数量',
      '（一）予以公开',
      '3.补正后申请内容 仍不明确',
      '4.无正当理由 大量反复 申请',
      '（七）总计',
    ];
    const [result] = auditText(report({ three: rows.map((label) => `${label}    4  0  0  0  0  0  4`).join('\n') }));
    for (const row of ['receivedNew', 'unable.stillUnclear', 'declined.excessive'])
      expect(rowOf(result, row)).toEqual([4, 0, 0, 0, 0, 0, 4]);
    expect(differing(result)).toEqual([]);
    const broken = rows.map((label) => `${label.replaceAll(' ', '\n')}\n4 | 0 | 0 | 0 | 0 | 0 | 4`).join('\n');
    for (const row of ['receivedNew', 'unable.stillUnclear', 'declined.excessive'])
      expect(rowOf(auditText(report({ three: broken }))[0], row)).toEqual([4, 0, 0, 0, 0, 0, 4]);
  });
});
