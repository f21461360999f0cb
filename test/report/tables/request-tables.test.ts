import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../../src/readers/file';
import { recognise } from '../../../src/report';
import { auditHtml, page, rowOf, table, valueOf } from '../written';

const HEADS = '项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计';
const TOP = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
const FIGURES = '1 | 2 | 3 | 4 | 5 | 6 | 21';
const NONE = Array.from({ length: 7 }, () => undefined);
const READ = [1, 2, 3, 4, 5, 6, 21];

const rows = (...labels: string[]) => labels.map((label) => `${label} | ${FIGURES}`).join('\n');
const marked = (three: string) => page({ three: table(three) });
const audited = (three: string) => auditHtml(marked(three))[0];
const recognised = (three: string) => recognise(readHtmlFile(marked(three)))[0];
const findings = (three: string, rule: string) => audited(three)?.findings.filter((finding) => finding.rule === rule) ?? [];

describe('what makes a table three', () => {
  it('is three of its rows', () => {
    expect(rowOf(audited(rows(...TOP)), 'granted')).toEqual(READ);
    expect(rowOf(audited(rows(...TOP.slice(1))), 'granted')).toEqual(NONE);
    expect(rowOf(audited(rows(...TOP.slice(1), '总数')), 'granted')).toEqual(NONE);
  });

  it('is rows of at least six cells', () => {
    const third = (figures: string) => rowOf(audited(`${rows(...TOP.slice(1))}\n${TOP[0] ?? ''} | ${figures}`), 'granted');
    expect(third('1 | 2 | 3 | 4 | 5 | 6')).toEqual(READ);
    expect(third('1 | 2 | 3 | 4 | 5')).toEqual(NONE);
  });

  it('is read a cell a row, too', () => {
    const cells = `${HEADS}\n${rows(...TOP, '2.重复申请', '（七）总计')}`.replaceAll(' | ', '\n');
    expect(rowOf(audited(cells), 'declined.duplicate')).toEqual(READ);
    expect(rowOf(audited(cells), 'disposedTotal')).toEqual(READ);
  });

  it('may end in lines of text', () => {
    const markup = page({ three: `${table(rows(...TOP))}\n（七）总计 ${FIGURES.replaceAll(' |', '')}` });
    expect(rowOf(auditHtml(markup)[0], 'disposedTotal')).toEqual(READ);
    expect(rowOf(auditHtml(markup)[0], 'receivedNew')).toEqual(READ);
  });
});

describe('where the label of a row ends', () => {
  const within = (line: string) => rowOf(audited(`${rows(...TOP, '2.重复申请')}\n${line}`), 'refused.stateSecret');

  it.each([
    `1.属于国家秘密 | ${FIGURES}`,
    `（三）不予公开 | 1.属于国家秘密 | ${FIGURES}`,
    `三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密 | ${FIGURES}`,
    `12 | 1.属于国家秘密 | ${FIGURES}`,
    `1.属于国家秘密 | （三）不予公开 | ${FIGURES}`,
    `1.属于国家秘密 | | | ${FIGURES}`,
    `1.属于国家秘密 | ${FIGURES} | `,
  ])('%s', (line) => expect(within(line)).toEqual(READ));

  it('is not behind the figures', () => {
    expect(within(`1.属于国家秘密 | 1 | 2 | 3 | 若干 | 5 | 6 | 21`)).toEqual([1, 2, 3, null, 5, 6, 21]);
    expect(recognised(`${rows(...TOP)}\n转送其他机关 | 1 | 2 | 3 | 若干 | 5 | 6 | 21`)?.foreignRows).toEqual(['转送其他机关']);
  });

  it('is no label that hangs over from the row above', () => {
    const hanging = `三、本年度办理结果{1,3} | （三）不予公开{1,3} | 1.属于国家秘密 | ${FIGURES}\n2.其他法律行政法规禁止公开 | ${FIGURES}\n3.危及“三安全一稳定” | 7 | 0 | 0 | 0 | 0 | 0 | 7`;
    const result = audited(`${rows(...TOP)}\n${hanging}`);
    expect(rowOf(result, 'refused.lawForbids')).toEqual(READ);
    expect(rowOf(result, 'refused.securityStability')).toEqual([7, 0, 0, 0, 0, 0, 7]);
    const twice = `1.属于国家秘密{1,2} | ${FIGURES}\n7 | 0 | 0 | 0 | 0 | 0 | 7`;
    expect(within(twice)).toEqual(READ);
  });

  it('is told when it differs from the form', () => {
    expect(findings(`${rows(...TOP)}\n2.重复的申请 | ${FIGURES}`, 'label-differs')).toMatchObject([
      { params: { table: 'requests', found: '2.重复的申请', expected: '2.重复申请' } },
    ]);
    expect(findings(rows(...TOP, '2.重复申请'), 'label-differs')).toEqual([]);
  });

  it('is read although all cells of the row are blank', () => {
    const blank = (count: number) => within(`1.属于国家秘密${' | '.repeat(count)}`);
    expect(blank(7)).toEqual([null, null, null, null, null, null, null]);
    expect(blank(5)).toEqual(NONE);
    expect(
      recognised(`${rows(...TOP)}\n1.属于国家秘密${' | '.repeat(6)}`)?.rowCounts.map(({ row, seen }) => [row, seen]),
    ).toEqual([['refused.stateSecret', 0]]);
  });
});

describe('a row whose label is unknown', () => {
  const between = (label: string, before = '2.重复申请', after = '4.无正当理由大量反复申请', figures = FIGURES) =>
    audited(`${rows(...TOP, ...before.split(';'))}\n${label} | ${figures}\n${rows(...after.split(';'))}`);

  it('is the only one that its neighbours leave open, if the words are akin', () => {
    const result = between('要求提供书刊报纸');
    expect(rowOf(result, 'declined.publication')).toEqual(READ);
    expect(result?.findings.filter(({ rule }) => rule === 'label-differs')).toMatchObject([
      { params: { found: '要求提供书刊报纸', expected: '3.要求提供公开出版物' } },
    ]);
    const second = audited(
      `${rows(TOP[0] ?? '')}\n去年结转的申请数 | ${FIGURES}\n${rows('（一）予以公开', '2.重复申请', '（七）总计')}`,
    );
    expect(rowOf(second, 'carriedIn')).toEqual(READ);
  });

  it.each([
    ['the words are others', '购买书刊报纸杂志', undefined, undefined, undefined],
    ['more than one row is left open', '要求提供书刊报纸', '1.信访举报投诉类申请', undefined, undefined],
    ['another row stands before it', '要求提供书刊报纸', '2.重复申请;8.属于行政查询事项', undefined, undefined],
    ['another row stands behind it', '要求提供书刊报纸', undefined, '（七）总计', undefined],
    ['the row stands elsewhere', '要求提供书刊报纸', undefined, '4.无正当理由大量反复申请;3.要求提供公开出版物', undefined],
    ['a cell is lost', '要求提供书刊报纸', undefined, undefined, '1 | 2 | 3 | 4 | 5 | 21'],
  ])('is no row of the form when %s', (_why, label, before, after, figures) => {
    const result = between(label, before, after, figures);
    const elsewhere = after?.includes('出版物') ? READ : NONE;
    expect(rowOf(result, 'declined.publication')).toEqual(elsewhere);
    expect(result?.findings.filter(({ rule }) => rule === 'label-differs')).toEqual([]);
  });

  it('is a row of the page when it has as many cells', () => {
    const foreign = (figures: string) => recognised(`${rows(...TOP)}\n转送其他机关 | ${figures}`)?.foreignRows;
    expect(foreign(FIGURES)).toEqual(['转送其他机关']);
    expect(foreign('1 | 2 | 3 | 4 | 5 | 6')).toEqual(['转送其他机关']);
    expect(foreign('1 | 2 | 3 | 4 | 5')).toBeUndefined();
  });
});

describe('（六）其他处理', () => {
  const shape = (lines: string) => recognised(`${rows(...TOP)}\n${lines}`);
  const SUB = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
  const UNPAID = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';

  it('is one row when it has figures and no rows of its own', () => {
    expect(shape(rows('（六）其他处理'))?.otherRows).toBe('one');
    expect(rowOf(audited(rows(...TOP, '（六）其他处理')), 'other.all')).toEqual(READ);
    expect(shape('（六）其他处理 | 1 | 2 | 3 | 4 | 5 | 6')?.otherRows).toBe('one');
  });

  it.each([SUB, UNPAID, '3.其他'])('is three rows when one of them is there: %s', (label) => {
    const found = shape(rows('（六）其他处理', label));
    expect(found?.otherRows).toBe('three');
    expect(found?.facts.has('requests/other.all/total')).toBe(false);
    expect(shape(`${label} | 1 | 2 | 3 | 4 | 5 | 6`)?.otherRows).toBe('three');
  });

  it('is one row beside a row 其他 without figures', () => {
    expect(shape(`${rows('（六）其他处理')}\n3.其他 | | | | | | | `)?.otherRows).toBe('one');
    expect(shape(`${rows('（六）其他处理')}\n3.其他 | | | | | | | 1`)?.otherRows).toBe('three');
    expect(shape(`${rows('（六）其他处理')}\n${SUB} | 1`)?.otherRows).toBe('one');
  });
});

describe('a subtotal on the label of a group', () => {
  const reasons = ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'];
  const group = (figures: string) =>
    findings(`${HEADS}\n${rows(...TOP)}\n（四）无法提供 | ${figures}\n${rows(...reasons)}`, 'local-subtotals');

  it('adds up its rows', () => {
    expect(group('3 | 6 | 9 | 12 | 15 | 18 | 63')).toEqual([]);
    expect(group('3 | 6 | 9 | 12 | 15 | 18 | 60')).toMatchObject([
      {
        key: 'local-subtotals.row',
        params: { label: '(四)无法提供', column: 'total', value: 60, sum: 63 },
        facts: ['notHeld', 'mustCreate', 'stillUnclear'].map((id) => `requests/unable.${id}/total`),
      },
    ]);
    expect(valueOf(audited(rows(...TOP, '（四）无法提供')), 'requests/unable/total')).toBeUndefined();
  });

  it('stands beside 小计 as well', () => {
    const own = (label: string) =>
      `${rows(...TOP)}\n（四）无法提供{1,4} | ${rows(...reasons)}\n${label} | 3 | 6 | 9 | 12 | 15 | 18 | 60`;
    expect(findings(own('小 计'), 'local-subtotals').map(({ params }) => params['sum'])).toEqual([63]);
    expect(findings(own('4.转送其他机关'), 'local-subtotals')).toEqual([]);
    expect(recognised(own('4.转送其他机关'))?.foreignRows).toEqual(['4.转送其他机关']);
  });

  it('goes to its column by the headers', () => {
    const turned = HEADS.replace('自然人 | 商业企业', '商业企业 | 自然人');
    const own = `${turned}\n${rows(...TOP)}\n（四）无法提供 | 4 | 6 | 9 | 12 | 15 | 18 | 63\n${rows(...reasons)}`;
    expect(findings(own, 'local-subtotals').map(({ params }) => params['column'])).toEqual(['business']);
  });
});
