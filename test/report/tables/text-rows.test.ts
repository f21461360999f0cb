import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, report, rowOf, valueOf } from '../written';

/** Rows of table three: how many columns the label spans, the label, and what its seven cells hold when no one asks for more. */
const ROWS: readonly (readonly [columns: 1 | 2 | 3, label: string])[] = [
  [3, '一、本年新收政府信息公开申请数量'],
  [3, '二、上年结转政府信息公开申请数量'],
  [2, '三、本年度办理结果 | （一）予以公开'],
  [2, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  [1, '（三）不予公开 | 1.属于国家秘密'],
  [1, '2.其他法律行政法规禁止公开'],
  [1, '3.危及“三安全一稳定”'],
  [1, '4.保护第三方合法权益'],
  [1, '5.属于三类内部事务信息'],
  [1, '6.属于四类过程性信息'],
  [1, '7.属于行政执法案卷'],
  [1, '8.属于行政查询事项'],
  [1, '（四）无法提供 | 1.本机关不掌握相关政府信息'],
  [1, '2.没有现成信息需要另行制作'],
  [1, '3.补正后申请内容仍不明确'],
  [2, '（七）总计'],
  [3, '四、结转下年度继续办理'],
];
const HEADS = ['申请人情况', '自然人 | 法人或其他组织 | 总计', '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他'];
const NONE = ['', '', '', '', '', '', ''];
const ZEROS = ['0', '0', '0', '0', '0', '0', '0'];
const lost = Array.from({ length: 7 }, () => undefined);

/** Table three with the given cells in some rows, the others in all other rows; `print` writes a row. */
const table = (
  cells: Readonly<Record<string, readonly string[]>>,
  others: readonly string[],
  print: (label: string, own: readonly string[], columns: number) => string,
  head: (text: string) => string = (text) => text,
): string =>
  [
    ...HEADS.map(head),
    ...ROWS.map(([columns, label]) => print(label, cells[label.replace(/^.*\| /, '')] ?? others, columns)),
  ].join('\n');

describe('blanks that fill up merged labels', () => {
  const stepped = (label: string, own: readonly string[], columns: number) =>
    `${label} |${'|'.repeat(columns - 1)} ${own.join(' | ')} |`;
  const closed = (text: string) => `${text} |`;

  it('are no cells where every row has as many as its label spans columns', () => {
    const only = (total: string) => [...NONE.slice(1), total];
    const three = table({ '6.属于四类过程性信息': only('1') }, only('0'), stepped, closed);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'receivedNew')).toEqual([null, null, null, null, null, null, 0]);
    expect(rowOf(result, 'refused.deliberative')).toEqual([null, null, null, null, null, null, 1]);
  });

  it('show where the figures of a table stand that is all but blank', () => {
    const one = ['', '', '', '', '4', '', ''];
    const three = table({ '四、结转下年度继续办理': one }, NONE, stepped, closed);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'carriedOut')).toEqual([null, null, null, null, 4, null, null]);
    expect(rowOf(result, 'granted')).toEqual([null, null, null, null, null, null, null]);
  });

  it('leave rows alone that do not keep to this', () => {
    const six = (label: string, own: readonly string[], columns: number) => stepped(label, own, columns === 3 ? 2 : 1);
    const three = table({}, [...NONE.slice(1), '0'], six, closed);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'receivedNew')).toEqual(lost);
  });

  it('leave rows alone in which figures stand where labels are filled up', () => {
    const three = table({}, ['', '', '', '', '', '', '0'], stepped, closed).replace(
      '四、结转下年度继续办理 |||',
      '四、结转下年度继续办理 | 2 ||',
    );
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'refused.stateSecret')).toEqual(lost);
  });
});

describe('a header that is also the name of a row', () => {
  it('takes no cell of that row away although blanks follow it', () => {
    const barred = (label: string, own: readonly string[]) => `${label} | ${own.join(' | ')} |`;
    const tail = (text: string) => `${text} | ${'|'.repeat(15)}`;
    const three = table({ '（七）总计': ['', '1', '0', '0', '0', '0', '1'] }, ZEROS, barred, tail);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'disposedTotal')).toEqual([null, 1, 0, 0, 0, 0, 1]);
  });
});

describe('rows that break before their last cell', () => {
  const broken = (label: string, own: readonly string[]) => `${label} | ${own.slice(0, -1).join(' | ')}\n${own.at(-1)}`;
  const head = (text: string) => text.replace(' | 其他', '\n其他');

  it('keep a blank before it', () => {
    const three = table({ '2.没有现成信息需要另行制作': ['23', '0', '0', '0', '0', '', '27'] }, ZEROS, broken, head);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'unable.mustCreate')).toEqual([23, 0, 0, 0, 0, null, 27]);
    expect(result?.findings.map(({ rule }) => rule)).toContain('requests-row-total');
  });

  it('keep it in preformatted text of a page, too', () => {
    const three = table({ '2.没有现成信息需要另行制作': ['23', '0', '0', '0', '0', '', '27'] }, ZEROS, broken, head);
    const [result] = auditHtml(`<pre>${report({ three })}</pre>`);
    expect(rowOf(result, 'unable.mustCreate')).toEqual([23, 0, 0, 0, 0, null, 27]);
  });

  it('keep it where all of them are blank there', () => {
    const three = table({}, ['0', '', '', '', '', '', '6'], broken, head);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'granted')).toEqual([0, null, null, null, null, null, 6]);
  });

  it('may end in a blank cell of its own', () => {
    const blank = Array.from({ length: 7 }, () => '\u00a0');
    const full = ['2', '\u00a0', '\u00a0', '\u00a0', '\u00a0', '1', '3'];
    const filled = Object.fromEntries(ROWS.slice(0, 6).map(([, label]) => [label.replace(/^.*\| /, ''), full]));
    const [result] = auditText(report({ three: table(filled, blank, broken, head), two: '规章 | \u00a0 | \u00a0\n\u00a0' }));
    expect(rowOf(result, 'receivedNew')).toEqual([2, null, null, null, null, 1, 3]);
    expect(rowOf(result, 'carriedOut')).toEqual([null, null, null, null, null, null, null]);
  });

  it('have a bar before it and no blank where each of them has one', () => {
    const barred = (label: string, own: readonly string[]) => `${label} | ${own.slice(0, -1).join(' | ')} |\n${own.at(-1)}`;
    const three = table({ '（一）予以公开': ['1', '', '0', '0', '0', '0', '1'] }, ZEROS, barred, (text) => `${text} |`);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'granted')).toEqual([1, null, 0, 0, 0, 0, 1]);
    expect(rowOf(result, 'carriedIn')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('are closed by a bar where they are whole', () => {
    const closed = (label: string, own: readonly string[]) =>
      own.at(-1) === '' ? `${label} | ${own.join(' | ')} |` : broken(label, own);
    const outcomes = Object.fromEntries(
      ROWS.slice(2, 15).map(([, label]) => [label.replace(/^.*\| /, ''), [...ZEROS.slice(1), '']]),
    );
    const two = '信息内容 | 本年制发件数 | 本年废止件数\n现行有效件数\n规章 | 0 | 0\n4\n行政规范性文件 | 1 | 0\n9';
    const [result] = auditText(report({ two, three: table(outcomes, ZEROS, closed, head) }));
    expect(rowOf(result, 'granted')).toEqual([0, 0, 0, 0, 0, 0, null]);
    expect(rowOf(result, 'carriedIn')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(valueOf(result, 'disclosure/rules/inForce')).toBe(4);
  });

  it('take no number of a page for a cell of whole rows', () => {
    const barred = (label: string, own: readonly string[]) => `${label} | ${own.join(' | ')} |`;
    const pages = table({}, ['1', '', '', '', '', '', '1'], barred).split('\n');
    const three = pages.map((line, i) => (i > 3 && i % 3 === 0 ? `${line}\n${i}` : line)).join('\n');
    const [result] = auditText(report({ three }));
    expect([lost, [1, null, null, null, null, null, 1]]).toContainEqual(rowOf(result, 'refused.lawForbids'));
    expect([lost, [1, null, null, null, null, null, 1]]).toContainEqual(rowOf(result, 'granted'));
  });

  it('take no heading and no sentence for a cell', () => {
    const three = table({ '四、结转下年度继续办理': ['0', '0', '0', '0', '0', '0'] }, ZEROS, broken, head);
    const [result] = auditText(
      report({ three }).replace('0 | 0 | 0 | 0 | 0\n0\n四、政府信息公开行政复议', '0 | 0 | 0 | 0 | 0\n四、政府信息公开行政复议'),
    );
    expect(result?.report?.sections.map(({ status }) => status)).not.toContain('missing');
    expect(rowOf(result, 'carriedOut')).toEqual(lost);
  });
});

describe('the last row of a table with blanks between', () => {
  it('is no half of the heading below it', () => {
    const spaced = (label: string, own: readonly string[]) => `${label.replace(' | ', ' ')} ${own.join(' ')}`;
    const text = report({ three: table({ '四、结转下年度继续办理': ['1', '/', '/', '/', '/', '/', '1'] }, ZEROS, spaced) });
    const [result] = auditText(
      text.replace('四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
    );
    expect(rowOf(result, 'carriedOut')).toEqual([1, null, null, null, null, null, 1]);
    expect(valueOf(result, 'requests/carriedIn/total')).toBe(0);
  });
});

describe('a garbled figure on a line of its own', () => {
  it('keeps its place among the cells of its row', () => {
    const lines = (label: string, own: readonly string[]) => [...label.split(' | '), ...own].join('\n');
    const three = table({ '4.保护第三方合法权益': ['37', '2', '0', '0', '1O', '0', '39'] }, ZEROS, lines, (text) =>
      text.replaceAll(' | ', '\n'),
    );
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'refused.thirdParty')).toEqual([37, 2, 0, 0, null, 0, 39]);
    expect(result?.report?.facts['requests/refused.thirdParty/legalService']).toMatchObject({ unreadable: true });
  });
});

describe('columns in another order than that of the form', () => {
  const three = ['7', '4', '2', '1', '0', '0', '0'];
  const names = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
  const print = (gap: string) =>
    [['项目', ...names].join(gap), ...ROWS.map(([, label]) => [...label.split(' | '), ...three].join(gap))].join('\n');

  it.each([
    ['blanks between', ' '],
    ['tabs', '\t'],
    ['one cell a line', '\n'],
  ])('are read as they are named: %s', (_, gap) => {
    const [result] = auditText(report({ three: print(gap) }));
    expect(rowOf(result, 'refused.thirdParty')).toEqual([4, 2, 1, 0, 0, 0, 7]);
  });

  it('are those of the form where headers of two lines were taken apart', () => {
    const heads = '法人或其他组织\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n自然人\n总计';
    const rows = ROWS.map(([, label]) => [...label.split(' | '), '4', '2', '1', '0', '0', '0', '7'].join('\n'));
    const [result] = auditText(report({ three: [heads, ...rows].join('\n') }));
    expect(rowOf(result, 'granted')).toEqual([4, 2, 1, 0, 0, 0, 7]);
  });
});
