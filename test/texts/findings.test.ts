import { describe, expect, it } from 'vitest';
import { findingMessage, findingText, type FindingKey, type Lang, type MessageSource } from '../../src/texts';
import * as en from '../../src/texts/en/findings';
import * as zh from '../../src/texts/zh/findings';

const told = (
  key: FindingKey,
  params: MessageSource['params'],
  facts: string[] = [],
  relations: string[] = [],
): MessageSource => ({
  key,
  params,
  facts,
  relations,
});

/** One finding a key, as the rules yield them. */
const cases: Record<FindingKey, MessageSource> = {
  'requests-row-total.violated': told(
    'requests-row-total.violated',
    { left: 3, right: 2, difference: 1, row: 'granted' },
    [],
    ['requests.rowTotal/granted'],
  ),
  'requests-disposed-total.violated': told('requests-disposed-total.violated', {
    left: 5,
    right: 4,
    difference: 1,
    column: 'naturalPerson',
  }),
  'requests-balance.violated': told('requests-balance.violated', { left: 5, right: 7, difference: -2, column: 'total' }),
  'remedies-total.violated': told(
    'remedies-total.violated',
    { left: 3, right: 1, difference: 2, row: 'litigationDirect' },
    [],
    ['remedies.total/litigationDirect'],
  ),
  'section-missing.missing': told('section-missing.missing', { section: 'problems' }),
  'section-empty.empty': told('section-empty.empty', { section: 'overview' }),
  'section-misplaced.misplaced': told('section-misplaced.misplaced', { section: 'other' }),
  'table-missing.missing': told('table-missing.missing', { table: 'requests' }),
  'table-image.image': told('table-image.image', { table: 'remedies' }),
  'cells-blank.blank': told('cells-blank.blank', { table: 'requests', count: 12 }),
  'cells-blank.totals': told('cells-blank.totals', { table: 'requests', count: 1 }),
  'cells-blank.both': told('cells-blank.both', { table: 'requests', count: 126, totals: 11 }),
  'cells-lost.lost': told('cells-lost.lost', { table: 'requests', rows: 21 }),
  'cells-lost.whole': told('cells-lost.whole', { table: 'requests' }),
  'cells-surplus.surplus': told('cells-surplus.surplus', { table: 'disclosure', rows: 3, agree: 'yes' }),
  'cells-contradict.differ': told('cells-contradict.differ', {
    table: 'requests',
    count: 2,
    fact: 'requests/receivedNew/total',
    first: '2',
    second: '3',
  }),
  'not-as-seen.cells': told('not-as-seen.cells', {
    table: 'requests',
    count: 1,
    fact: 'requests/receivedNew/total',
    raw: '1211',
    seen: '12',
  }),
  'not-as-seen.claim': told('not-as-seen.claim', { quote: '收到申请1211件', value: 1211, seen: '12' }),
  'figure-not-count.negative': told('figure-not-count.negative', { fact: 'requests/granted/business', raw: '-1' }),
  'figure-not-count.decimal': told('figure-not-count.decimal', { fact: 'requests/granted/business', raw: '1.5' }),
  'figure-not-count.unreadable': told('figure-not-count.unreadable', { fact: 'requests/granted/business', raw: '若干' }),
  'figure-not-count.decimals': told('figure-not-count.decimals', { fact: 'disclosure/fees/amount', raw: '0.12345' }),
  'fee-unit.named': told('fee-unit.named', { raw: '251000元', value: 25.1 }),
  'label-differs.differs': told('label-differs.differs', {
    table: 'disclosure',
    count: 1,
    found: '本年度止件数',
    expected: '本年废止件数',
  }),
  'form-year.mismatch': told('form-year.mismatch', { form: '2019', year: 2022 }),
  'form-year.hybrid': told('form-year.hybrid', { form: '2019', year: 2022 }),
  'form-unknown.unknown': told('form-unknown.unknown', {}),
  'claim-violated.differs': told('claim-violated.differs', { quote: '共受理政府信息公开申请2件', value: 2, shown: 3 }, [
    'requests/receivedNew/total',
  ]),
  'parts-of-whole.over': told('parts-of-whole.over', {
    quote: '发布信息8条，其中动态5条、通知6条',
    whole: 8,
    sum: 11,
    difference: -3,
  }),
  'parts-of-whole.short': told('parts-of-whole.short', { quote: '分别为动态5条、通知2条', whole: 8, sum: 7, difference: 1 }),
  'part-without-figure.missing': told('part-without-figure.missing', { quote: '动态5条、政策解读条', label: '政策解读' }),
  'growth-rate.differs': told('growth-rate.differs', {
    quote: '收办110件，同比增长9%',
    value: 110,
    before: 100,
    earlier: 2022,
    computed: '10.0',
    stated: 9,
  }),
  'share.differs': told('share.differs', { quote: '不予公开5件，占20%', value: 5, whole: 50, computed: '10.0', stated: 20 }),
  'outcomes-told.differs': told('outcomes-told.differs', { sum: 9, whole: 10, difference: -1 }),
  'text-balance.differs': told('text-balance.differs', { left: 20, right: 19, difference: 1 }),
  'outcomes-told.received': told('outcomes-told.received', { sum: 9, whole: 10, difference: -1 }),
  'claims-contradict.differs': told('claims-contradict.differs', {
    quote: '收到申请3件',
    value: 3,
    second: '受理申请4件',
    figure: 4,
  }),
  'fee-not-multiple.odd': told('fee-not-multiple.odd', { quote: '收取信息处理费125元', amounts: '125' }),
  'fee-parts.amount': told('fee-parts.amount', { quote: '收取信息处理费300元', whole: 300, sum: 310, difference: -10 }),
  'fee-parts.count': told('fee-parts.count', { quote: '2件收取信息处理费300元', whole: 2, sum: 3, difference: -1 }),
  'fee-above-total.above': told('fee-above-total.above', {
    quote: '收取信息处理费300元',
    value: 300,
    converted: 0.03,
    shown: 0.01,
  }),
  'fee-unpaid-untold.silent': told('fee-unpaid-untold.silent', { shown: 2 }, ['requests/other.feeUnpaid/total']),
  'fee-unpaid-without-notice.none': told('fee-unpaid-without-notice.none', { quote: '未发出收费通知', shown: 1 }),
  'fee-untold.silent': told('fee-untold.silent', { section: 'other' }),
  'fee-contradicts.nothing': told('fee-contradicts.nothing', { quote: '收取信息处理费300元', value: 300, second: '无' }),
  'carried-over.differs': told(
    'carried-over.differs',
    { column: 'total', left: 121, right: 120, difference: 1, earlier: 2022, table: 'requests' },
    ['requests/carriedIn/total'],
  ),
  'in-force-continuity.differs': told(
    'in-force-continuity.differs',
    { row: 'rules', left: 12, right: 13, difference: -1, earlier: 2022, table: 'disclosure' },
    ['disclosure/rules/inForce'],
  ),
  'items-continuity.differs': told(
    'items-continuity.differs',
    { row: 'licences', left: 40, right: 41, difference: -1, earlier: 2019, table: 'disclosure' },
    ['disclosure/licences/itemsPrevious'],
  ),
  'pending-remedies.fewer': told('pending-remedies.fewer', {
    row: 'reconsideration',
    left: 5,
    right: 3,
    earlier: 2022,
    table: 'remedies',
  }),
  'figures-copied.same': told('figures-copied.same', { count: 57, earlier: 2022 }),
  'text-copied.alike': told('text-copied.alike', { section: 'problems', share: 97, earlier: 2022 }),
  'agency-renamed.name': told('agency-renamed.name', {
    agency: '青禾市水利局',
    before: '青禾市水务局',
    year: 2023,
    earlier: 2022,
  }),
  'agency-renamed.year': told('agency-renamed.year', {
    agency: '青禾市水利局',
    before: '青禾市水利局',
    year: 2023,
    earlier: 2020,
  }),
  'requests-bound.carried': told('requests-bound.carried', { column: 'total', shown: 5, most: 3 }),
  'requests-bound.outcome': told('requests-bound.outcome', { row: 'granted', column: 'total', shown: 5, most: 3 }),
  'local-subtotals.column': told(
    'local-subtotals.column',
    { label: '小计', row: 'granted', column: 'business', value: 5, sum: 3 },
    ['requests/granted/business'],
  ),
  'local-subtotals.row': told(
    'local-subtotals.row',
    { label: '（三）不予公开', row: 'granted', column: 'total', value: 5, sum: 3 },
    ['requests/granted/total'],
  ),
  'in-force-low.low': told('in-force-low.low', { row: 'rules', shown: 1, least: 3 }, ['disclosure/rules/inForce']),
  'rules-without-power.filled': told('rules-without-power.filled', { agency: '青禾市水务局', shown: '0, 0, 6' }),
  'fee-scale.jump': told('fee-scale.jump', { value: 52000, before: 5.2, times: 10000, earlier: 2022 }),
  'published-total-low.low': told('published-total-low.low', { row: 'normdocs', total: 3, published: 5 }, [
    'disclosure/normdocs/published',
  ]),
  'items-negative.negative': told('items-negative.negative', { row: 'licences', previous: 3, change: -5 }, [
    'disclosure/licences/itemsPrevious',
  ]),
  'decisions-as-items.items': told('decisions-as-items.items', { count: 3 }),
  'procurement-pair.no-projects': told('procurement-pair.no-projects', { projects: 0, amount: 12 }),
  'procurement-pair.no-amount': told('procurement-pair.no-amount', { projects: 2, amount: 0 }),
  'published-late.late': told('published-late.late', { published: '2024-02-20', limit: '2024-01-31' }),
  'published-early.early': told('published-early.early', { published: '2023-12-20', year: 2023 }),
  'period-differs.differs': told('period-differs.differs', { from: '2022-01-01', to: '2022-12-31', year: 2023 }),
  'year-differs.page': told('year-differs.page', { found: 2022, year: 2023 }),
  'year-differs.article': told('year-differs.article', { found: 2022, year: 2023 }),
  'year-differs.heading': told('year-differs.heading', { found: 2022, year: 2023 }),
  'year-differs.introduction': told('year-differs.introduction', { found: 2022, year: 2023 }),
  'year-differs.most': told('year-differs.most', { quote: '2022年，公开信息30条', found: 2022, year: 2023 }),
  'year-differs.sentence': told('year-differs.sentence', { quote: '2022年没有收到申请', found: 2022, year: 2023 }),
  'subtopics-missing.topics': told('subtopics-missing.topics', { topics: 'platform|management' }),
  'subtopics-missing.results': told('subtopics-missing.results', { topics: 'accountability' }),
  'agency-differs.page': told('agency-differs.page', { agency: '青禾市水务局', found: '青禾市林业局' }),
  'agency-differs.article': told('agency-differs.article', { agency: '青禾市水务局', found: '青禾市林业局' }),
  'agency-differs.heading': told('agency-differs.heading', { agency: '青禾市水务局', found: '青禾市林业局' }),
  'agency-differs.name': told('agency-differs.name', { agency: '青禾市水务局', found: '青禾市林业局' }),
  'agency-differs.self': told('agency-differs.self', { agency: '禾岭镇', found: '我街道' }),
  'preface-parts.count': told('preface-parts.count', { found: '五' }),
  'preface-parts.list': told('preface-parts.list', { section: 'problems' }),
  'citation-outdated.cited': told('citation-outdated.cited', { year: 2023 }),
  'placeholder-left.mark': told('placeholder-left.mark', { quote: '公开信息××条' }),
  'placeholder-left.figure': told('placeholder-left.figure', { quote: '主动公开信息条' }),
  'problems-incomplete.problems': told('problems-incomplete.problems', {}),
  'problems-incomplete.improvements': told('problems-incomplete.improvements', {}),
  'heading-differs.wording': told('heading-differs.wording', { found: '五、存在的主要问题及改进情措施', section: 'problems' }),
  'heading-numbers.order': told('heading-numbers.order', { found: '一、主动公开政府信息情况' }),
  'title-wording.other': told('title-wording.other', { found: '工作总结' }),
  'letter-published.addressed': told('letter-published.addressed', { quote: '青禾市人民政府办公室：' }),
  'generic-overview.nobody': told('generic-overview.nobody', { found: '各级各部门' }),
  'overview-without-figure.none': told('overview-without-figure.none', {}),
  'file-promised.unlinked': told('file-promised.unlinked', { quote: '电子版可从青禾市水务局网站下载' }),
  'all-zero.zero': told('all-zero.zero', { count: 200 }),
  'overview-long.long': told('overview-long.long', { count: 1200, limit: 1000 }),
};

const keys = Object.keys(zh.findings) as FindingKey[];
const languages: Lang[] = ['zh', 'en'];
const placeholders = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1]));

describe.each(keys)('%s', (key) => {
  it('asks for the same parameters in both languages', () => {
    expect(placeholders(en.findings[key])).toEqual(placeholders(zh.findings[key]));
  });

  it.each(languages)('is a whole sentence that asks to verify (%s)', (lang) => {
    const message = findingMessage(cases[key], lang);
    expect(message).not.toMatch(/[{}]|undefined|NaN|\[object/);
    expect(message).toMatch(lang === 'zh' ? /，请核实$/ : /; please verify$/);
    expect(message.match(/请核实|please verify/g)).toHaveLength(1);
    expect(findingText(cases[key], lang)).not.toMatch(/请核实|please verify/);
    expect(message).not.toMatch(lang === 'zh' ? /[a-z]{3}/i : /[a-z]\.[a-z]|\w+\/\w+\/|[a-z][A-Z]/);
  });
});

describe('messages', () => {
  it('name the row and both figures', () => {
    expect(findingMessage(cases['requests-row-total.violated'], 'zh')).toBe(
      '“（一）予以公开”一行：六类申请人之和为 3，总计列为 2，差 1，请核实',
    );
    expect(findingMessage(cases['requests-row-total.violated'], 'en')).toBe(
      'Row “granted in full”: the six requester columns add up to 3, the total column states 2, a difference of 1; please verify',
    );
  });

  it('print a difference without its sign', () => {
    expect(findingMessage(cases['requests-balance.violated'], 'zh')).toContain('差 2');
  });

  it('call a row of table four by its own name', () => {
    expect(findingMessage(cases['remedies-total.violated'], 'zh')).toContain('“未经复议直接起诉”');
  });

  it('tell what each reading of a claim shows', () => {
    const params = {
      quote: '收办6件',
      value: 6,
      shown: 3,
      readings: 'requests/receivedNew/total|requests/receivedNew/total+requests/carriedIn/total|requests/disposedTotal/total',
      sums: '3|4|5',
    };
    expect(findingMessage(told('claim-violated.differs', params), 'zh')).toBe(
      '正文“收办6件”写的是 6，“表三·一、本年新收政府信息公开申请数量·总计”为 3，加上“表三·二、上年结转政府信息公开申请数量·总计”为 4，“表三·（七）总计·总计”为 5，请核实',
    );
    expect(findingMessage(told('claim-violated.differs', params), 'en')).toBe(
      'The text “收办6件” states 6, while “Table 3 · newly received this year · total” is 3, with “Table 3 · carried over from the previous year · total” it is 4, “Table 3 · total disposed of · total” is 5; please verify',
    );
  });

  it('leave out a reading that shows what another one shows', () => {
    const readings = 'requests/receivedNew/total|requests/receivedNew/total+requests/carriedIn/total';
    const params = { quote: '受理2件', value: 2, shown: 3, readings, sums: '3|3' };
    expect(findingMessage(told('claim-violated.differs', params), 'zh')).toBe(
      '正文“受理2件”写的是 2，“表三·一、本年新收政府信息公开申请数量·总计”为 3，请核实',
    );
  });

  it('name the ends of a long sum', () => {
    const readings = ['stateSecret', 'lawForbids', 'securityStability', 'thirdParty', 'internalAffairs']
      .map((row) => `requests/refused.${row}/total`)
      .join('+');
    const params = { quote: '不予公开35件', value: 35, shown: 31, readings, sums: '31' };
    expect(findingMessage(told('claim-violated.differs', params), 'zh')).toBe(
      '正文“不予公开35件”写的是 35，“表三·（三）不予公开 1.属于国家秘密·总计”至“表三·（三）不予公开 5.属于三类内部事务信息·总计”等 5 格之和为 31，请核实',
    );
  });

  it('say whether surplus figures agree', () => {
    const differ = { ...cases['cells-surplus.surplus'], params: { table: 'disclosure', rows: 1, agree: 'no' } };
    expect(findingMessage(differ, 'en')).toBe(
      'Table 2 (proactive disclosure): 1 row with more figures than the form has, it cannot be told which one is surplus, so the relations concerned were not checked; please verify',
    );
  });

  it('clip what they quote from the page, and keep its braces as text', () => {
    const long = { ...cases['claim-violated.differs'], params: { quote: '{value}'.repeat(40), value: 1, shown: 2 } };
    const message = findingMessage(long, 'zh');
    expect(message).toMatch(/\{value\}\{val…”/);
    expect(message.length).toBeLessThan(140);
  });

  it('know an answer to a key of a newer version', () => {
    expect(findingMessage({ key: 'moon-phase.full', params: {}, relations: [], facts: [] }, 'zh')).toBe('此处与格式不同，请核实');
  });
});
