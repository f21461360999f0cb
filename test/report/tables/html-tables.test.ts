import { describe, expect, it } from 'vitest';
import { auditHtml, page, rowOf, valueOf } from '../written';

const ROWS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '2.重复申请',
  '3.要求提供公开出版物',
  '（七）总计',
];
const HEADS = '<tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<td>';
const row = (label: string, cells: readonly string[]) => `<tr><td>${label}<td>${cells.join('<td>')}`;
const zeros = ['0', '0', '0', '0', '0', '0', '0', ''];

describe('table three in mark-up', () => {
  it('takes no figure behind a blank total for the total', () => {
    const rows = ROWS.map((label) => row(label, label.startsWith('2') ? ['4', '0', '0', '0', '0', '0', '', '0'] : zeros));
    const [result] = auditHtml(page({ three: `<table>${HEADS}${rows.join('')}</table>` }));
    expect(rowOf(result, 'declined.duplicate')).toEqual(Array.from({ length: 7 }, () => undefined));
    expect(result?.relations.filter(({ verdict }) => verdict === 'violated')).toEqual([]);
  });

  it('takes no figure behind the headers for one whose cell is blank', () => {
    const rows = ROWS.map((label) => row(label, label.startsWith('2') ? ['4', '0', '', '0', '0', '0', '4', '0'] : zeros));
    const [result] = auditHtml(page({ three: `<table>${HEADS}${rows.join('')}</table>` }));
    expect(rowOf(result, 'declined.duplicate')).toEqual(Array.from({ length: 7 }, () => undefined));
  });

  it('counts where all rows stand a column beside their headers', () => {
    const rows = ROWS.map((label) => row(label, ['', '1', '0', '0', '0', '0', '0', '1']));
    const [result] = auditHtml(page({ three: `<table>${HEADS}${rows.join('')}</table>` }));
    expect(rowOf(result, 'declined.duplicate')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('takes a word in a row that is all but blank for no label', () => {
    const rows = [...ROWS, '（六）其他处理'].map((label) =>
      row(label, ['', '', label.startsWith('（六') ? '详见附件' : '', '', '', '', '', '']),
    );
    const [result] = auditHtml(page({ three: `<table>${HEADS}${rows.join('')}</table>` }));
    expect(rowOf(result, 'other.all')).toEqual(Array.from({ length: 7 }, () => null));
    expect(result?.report?.facts['requests/other.all/research']).toMatchObject({ raw: '详见附件', unreadable: true });
  });

  it('reads rows that styles make of other elements', () => {
    const cell = (text: string) => `<div style="display: table-cell">${text}</div>`;
    const styled = (label: string, cells: readonly string[]) =>
      `<div style="display: table-row">${[label, ...cells].map(cell).join('')}</div>`;
    const three = ['1', '', '', '', '', '', '1'];
    const labels = [
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ];
    const rows = [...ROWS, ...labels].map((label) => styled(label, three)).join('');
    const [result] = auditHtml(page({ three: `<div>${rows}</div>` }));
    expect(rowOf(result, 'receivedNew')).toEqual([1, null, null, null, null, null, 1]);
  });
});

describe('table two in mark-up', () => {
  it('reads a row of three equal cells under two headers of which the last spans two', () => {
    const two = `<table><tr><td>信息内容<td>上一年项目数量<td colspan=2>本年增/减<tr><td>行政事业性收费<td>3<td>0<td>0</table>`;
    const [result] = auditHtml(page({ two }));
    expect(valueOf(result, 'disclosure/fees/itemsPrevious')).toBe(3);
    expect(valueOf(result, 'disclosure/fees/itemsChange')).toBe(0);
  });

  it('guesses no form beside the one whose headers stand there', () => {
    const two = `<p>信息内容</p><p>本年新制作数量</p><p>本年新公开数量</p><p>对外公开总数量</p><p>规章</p><p>0</p><p>1</p><p>2</p><p>第二十条第（八）项</p><p>行政事业性收费</p><p>9</p>`;
    const [result] = auditHtml(page({ two }));
    expect(valueOf(result, 'disclosure/rules/publishedTotal')).toBe(2);
    expect(valueOf(result, 'disclosure/fees/amount')).toBeUndefined();
  });

  it('reads paragraphs with bars as rows', () => {
    const two = [
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | 本单位未制作规章 | 本单位未制作规章 | 0',
      '行政规范性文件 | 1 | 0 | 6',
    ]
      .map((line) => `<p>| ${line} |</p>`)
      .join('');
    const [result] = auditHtml(page({ two }));
    expect(result?.report?.facts['disclosure/rules/issued']).toMatchObject({ value: null, unreadable: true });
    expect(valueOf(result, 'disclosure/normdocs/inForce')).toBe(6);
  });
});

describe('a table that is a picture in a cell', () => {
  it('is an image', () => {
    const cells = (text: string) => `<tr><td>${text}`;
    const markup = page({})
      .replaceAll('<p>', '<tr><td>')
      .replace(/(<tr><td>四、)/, `${cells('<img src="/files/table-three.jpg">')}$1`);
    const [result] = auditHtml(`<h1>临江区档案局2022年政府信息公开工作年度报告</h1><table>${markup}</table>`);
    expect(result?.report?.tables.find(({ id }) => id === 'requests')?.status).toBe('image');
  });
});

describe('a page that one table lays out', () => {
  const laid = (rows: readonly string[]) => rows.map((cell) => `<tr><td>${cell}</td></tr>`).join('');
  const inner = '<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>0<td>3</table>';
  const markup = `<h1>临江区档案局2022年政府信息公开工作年度报告</h1><table>${laid(['一、总体情况', '無', '二、主动公开政府信息情况', inner, '三、收到和处理政府信息公开申请情况', '见附件。', '五、存在的主要问题及改进情况', '无'])}</table>`;
  const told = () => auditHtml(markup)[0]?.report;
  const status = (id: string) => told()?.sections.find((section) => section.id === id)?.status;

  it('is empty where a cell says nothing', () => {
    expect([status('overview'), status('problems'), status('requests')]).toEqual(['empty', 'empty', 'present']);
  });

  it('keeps a table in the section whose row holds it', () => {
    expect(status('disclosure')).toBe('present');
    expect(told()?.facts['disclosure/rules/inForce']?.value).toBe(3);
  });
});

describe('a header of table three that the form does not have', () => {
  const heads = (last: string) => HEADS.replace('<td>总计<td>', `<td>${last}`);
  const values = ['1', '0', '0', '0', '0', '0', '1'];
  const table = (last: string) => `<table>${heads(last)}${ROWS.map((label) => row(label, values)).join('')}</table>`;

  it('is told when its column is read by elimination', () => {
    const [result] = auditHtml(page({ three: table('件数') }));
    expect(rowOf(result, 'receivedNew')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(result?.findings.find(({ rule }) => rule === 'label-differs')).toMatchObject({
      params: { table: 'requests', found: '件数', expected: '总计' },
    });
  });

  it('is no difference when it says the same', () => {
    const [result] = auditHtml(page({ three: table('合计') }));
    expect(result?.findings.filter(({ rule }) => rule === 'label-differs')).toEqual([]);
  });
});

describe('table four in mark-up', () => {
  it('keeps the other figures where the first is none', () => {
    const five = '<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计';
    const heads = `<tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>${five}${five}${five}`;
    const four = `<table>${heads}<tr><td>？<td>0<td>0<td>0<td>2${'<td>0'.repeat(10)}</table>`;
    const [result] = auditHtml(page({ four }));
    expect(result?.report?.facts['remedies/reconsideration/upheld']).toMatchObject({ unreadable: true });
    expect(valueOf(result, 'remedies/reconsideration/total')).toBe(2);
  });
});
