import { describe, expect, it, test } from 'vitest';
import type { SectionId } from '../../../src/forms';
import { claimsOf } from '../../../src/report/claims';
import { readNarrative } from '../../../src/report/rates';
import { auditHtml, page, table } from '../written';

const passages = (texts: readonly string[]) => texts.map((text, i) => ({ id: `passage/${i}`, text, offset: 0 }));

interface Told {
  readonly form?: '2019' | '2021';
  readonly section?: SectionId;
  readonly heading?: string;
}

/** The figures of money and projects that the paragraphs of a section state, in 万元. */
const amounts = (texts: readonly string[], { form = '2021', section = 'overview', heading }: Told = {}) =>
  claimsOf(new Map([[section, passages(texts)]]), {
    form,
    otherRows: 'three',
    year: form === '2021' ? 2023 : 2020,
    agency: '江城市民政局',
    ...(heading && { headings: new Map([[section, heading]]) }),
  }).flatMap(({ value, certain, readings, within }) =>
    readings[0]?.some((cell) => /fees|procurement/.test(cell))
      ? [`${certain ? '' : '?'}${value}${within ? ` ±${within}` : ''}`]
      : [],
  );

describe('a unit of money that is stated once holds for the figures that follow', () => {
  test.each<[string, string[], string[], Told?]>([
    ['beside the noun', ['行政事业性收费金额（单位：万元）：3.2。'], ['3.2 ±0.05']],
    ['in yuan', ['行政事业性收费金额（单位：元）为32000。'], ['3.2 ±0.00005']],
    ['as a bracket alone', ['行政事业性收费总额（元）32000。'], ['3.2 ±0.00005']],
    ['as a bracket behind the figure', ['行政事业性收费总额32000（元）。'], ['3.2 ±0.00005']],
    ['in a clause before', ['以下金额单位均为元，行政事业性收费32000。'], ['3.2 ±0.00005']],
    ['in a sentence before', ['本部分金额以万元为单位。本年行政事业性收费共计3.2。'], ['3.2 ±0.05']],
    ['in a paragraph before', ['金额单位：元', '平稳。', '本年行政事业性收费共计32000。'], ['3.2 ±0.00005']],
    ['in a sub-heading', ['（三）收费情况（单位：亿元）', '行政事业性收费1.05。'], ['10500 ±50']],
    ['in the heading', ['行政事业性收费32000。'], ['3.2 ±0.00005'], { heading: '二、主动公开政府信息情况（单位：元）' }],
    ['in section two', ['行政事业性收费金额（单位：万元）3.2。'], ['3.2 ±0.05'], { section: 'disclosure' }],
    ['of several things', ['单位：件、万元', '行政事业性收费3.2。'], ['3.2 ±0.05']],
    ['with blanks', ['单 位 ： 元 行政事业性收费32000。'], ['3.2 ±0.00005']],
    ['as the later of two', ['单位：元', '单位：万元', '行政事业性收费3.2。'], ['3.2 ±0.05']],
    ['for purchases', ['政府集中采购项目6个，采购总金额（万元）25.1。'], ['6', '25.1 ±0.05'], { form: '2019' }],
    [
      'for purchases in yuan',
      ['金额单位：元', '政府集中采购项目6个，采购总金额251000。'],
      ['6', '25.1 ±0.00005'],
      { form: '2019' },
    ],
  ])('%s', (_, texts, figures, told) => expect(amounts(texts, told)).toEqual(figures));

  test.each<[string, string[], string[]]>([
    ['a figure with its own unit', ['单位：元', '行政事业性收费3.2万元。'], ['3.2 ±0.05']],
    ['a unit of something else', ['单位：件', '行政事业性收费32000。'], []],
    ['the name of a body', ['填报单位：元宝区民政局', '行政事业性收费32000。'], []],
    ['New Year', ['各单位元旦期间值守。行政事业性收费32000。'], []],
    ['a rate', ['按每件10元计收。行政事业性收费32000。'], []],
    ['a plan', ['以万元计划采购。行政事业性收费32000。'], []],
    ['a bracket of another figure', ['罚没收入（元）500，行政事业性收费32000。'], []],
    ['a bracket of the sentence before', ['罚没收入（元）。行政事业性收费32000。'], []],
    ['a statement behind it', ['行政事业性收费32000。金额单位：元。'], []],
    ['nobody', ['行政事业性收费32000。'], []],
  ])('and not for %s', (_, texts, figures) => expect(amounts(texts)).toEqual(figures));

  it('in its own section', () => {
    const told = new Map<SectionId, ReturnType<typeof passages>>([
      ['overview', passages(['单位：元'])],
      ['other', passages(['行政事业性收费32000。'])],
    ]);
    expect(claimsOf(told, { form: '2021', otherRows: 'three', year: 2023, agency: '' })).toEqual([]);
  });
});

describe('in table two', () => {
  const two = (rows: string, before = '', heading = '') => {
    const html = page({ two: before + table(rows) });
    const [result] = auditHtml(heading ? html.replace('二、主动公开政府信息情况', heading) : html);
    const fee = result?.report?.facts['disclosure/fees/amount'];
    return { fee, findings: result?.findings.filter(({ rule }) => rule === 'fee-unit' || rule === 'label-differs') };
  };
  const PLAIN = '信息内容 | 本年收费金额\n行政事业性收费 | 32000';

  test.each<[string, Parameters<typeof two>]>([
    ['header', ['信息内容 | 本年收费金额（单位：元）\n行政事业性收费 | 32000']],
    ['short header', ['信息内容 | 本年收费金额（元）\n行政事业性收费 | 32000']],
    ['label of the row', ['信息内容 | 本年收费金额\n行政事业性收费（元） | 32000']],
    ['caption', [PLAIN, '<p>单位：元</p>']],
    ['caption of several units', [PLAIN, '<p>（单位：件、元）</p>']],
    ['sentence before', [PLAIN, '<p>表中金额均以元为单位。</p>']],
    ['heading', [PLAIN, '', '二、主动公开政府信息情况（金额单位：元）']],
    ['first row', [`单位：元 |\n${PLAIN}`]],
  ])('a %s says that fees are in yuan', (_, args) => {
    const { fee, findings } = two(...args);
    expect(fee).toMatchObject({ value: 3.2, unit: '元', raw: '32000' });
    expect(findings).toMatchObject([{ rule: 'fee-unit', severity: 'warning', params: { value: 3.2 } }]);
  });

  test.each<[string, Parameters<typeof two>]>([
    [
      'the header of the form under a caption',
      ['信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 3.2', '<p>单位：元</p>'],
    ],
    ['a caption that repeats the form', [PLAIN.replace('32000', '3.2'), '<p>单位：万元</p>']],
    ['captions that differ', [PLAIN.replace('32000', '3.2'), '<p>单位：元</p><p>单位：亿元</p>']],
    ['a body', [PLAIN.replace('32000', '3.2'), '<p>填报单位：元宝区民政局</p>']],
  ])('%s leaves them in 万元', (_, args) => {
    const { fee, findings } = two(...args);
    expect(fee?.value).toBe(3.2);
    expect(findings).toEqual([]);
  });

  test('a figure with a unit of its own keeps it', () => {
    expect(two(PLAIN.replace('32000', '3.2万元'), '<p>单位：元</p>').fee?.value).toBe(3.2);
  });

  test('purchases are compared in the unit of their header alone', () => {
    const verdict = (header: string, text: string) => {
      const rows = `信息内容 | 采购项目数量 | ${header}\n政府集中采购 | 6 | 251000`;
      const html = page({ two: table(rows) })
        .replaceAll('2022', '2020')
        .replace('平稳。', text);
      return auditHtml(html)[0]?.report?.claims.map((claim) => claim.verdict);
    };
    const text = '政府集中采购项目6个，采购总金额25.1万元。';
    expect(verdict('采购总金额（元）', text)).toEqual(['holds', 'holds']);
    expect(verdict('采购总金额（万元）', text)).toEqual(['holds', 'violated']);
    expect(verdict('采购总金额', text)).toEqual(['holds', 'holds']);
  });
});

describe('fees for information', () => {
  const fee = (texts: string[], heading?: string) =>
    readNarrative([{ id: 'other', heading: heading ?? null, passages: passages(texts) }]).fees[0];

  test.each<[string, string[], string?]>([
    ['a unit beside the noun', ['全年收取信息处理费（单位：元）640，其中甲局500、乙局140。']],
    ['a unit and a colon', ['全年收取信息处理费（单位：元）：640，其中甲局500、乙局140。']],
    ['a sentence before', ['以下金额单位均为元。全年收取信息处理费640，其中甲局500、乙局140。']],
    ['a paragraph before', ['单位：元', '全年收取信息处理费640，其中甲局500、乙局140。']],
    ['the heading', ['全年收取信息处理费640，其中甲局500、乙局140。'], '六、其他需要报告的事项（金额单位：元）'],
    ['万元 to the yuan', ['全年收取信息处理费0.064万元，其中甲局0.050万元、乙局0.014万元。']],
    ['万元 stated', ['单位：万元', '全年收取信息处理费0.064，其中甲局500元、乙局0.014。']],
  ])('are in %s', (_, texts, heading) => {
    expect(fee(texts, heading)).toMatchObject({ total: 640, parts: [500, 140], open: false });
  });

  test.each([
    ['rounded', ['全年收取信息处理费0.06万元。']],
    ['without a unit', ['全年收取信息处理费640。']],
    ['in the unit of requests', ['单位：件', '全年收取信息处理费640。']],
  ])('are no amounts when %s', (_, texts) => expect(fee(texts)).toBeUndefined());

  test('whose parts are in the stated unit do not make a false sum', () => {
    const told = fee(['向3件申请收取信息处理费（单位：元）900，其中甲局1件500、乙局2件400。']);
    expect(told).toMatchObject({ total: 900, count: 3, parts: [500, 400], counts: [1, 2] });
  });
});
