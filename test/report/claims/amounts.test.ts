import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../../src/report/claims/amounts';
import { CONTEXT, CONTEXT_2019 } from './claimed';

const BUREAU = '江城市民政局';
const read = (text: string, form: '2019' | '2021', agency = BUREAU) =>
  readAmounts(text, { ...(form === '2019' ? CONTEXT_2019 : CONTEXT), agency }).map(
    ({ value, readings, certain }) => `${certain ? '' : '?'}${value} ${readings.flat().join('+').replace('disclosure/', '')}`,
  );

describe('purchases in the form of 2019', () => {
  test.each<[string, string[]]>([
    ['全年政府集中采购项目6个，采购总金额25.1万元。', ['6 procurement/projects', '25.1 procurement/amount']],
    ['主动公开政府采购4项，采购金额7.35万元。', ['4 procurement/projects', '7.35 procurement/amount']],
    ['2020年，我局实施政府集中采购3次，金额为186500元。', ['3 procurement/projects', '18.65 procurement/amount']],
    ['政府集中采购项目数量12个，总金额1.2亿元。', ['12 procurement/projects', '12000 procurement/amount']],
    ['本年度政府集中采购三批，采购金额三万元。', ['3 procurement/projects', '3 procurement/amount']],
    ['江城市民政局完成政府集中采购5宗，总金额1,204.5万元。', ['5 procurement/projects', '1204.5 procurement/amount']],
    ['本年度无政府集中采购。', ['0 procurement/projects']],
    ['全年未发生集中采购项目。', ['0 procurement/projects']],
  ])('%s', (text, claims) => expect(read(text, '2019')).toEqual(claims));

  test.each([
    '公开4笔政府采购，开展4项对外服务事项。',
    '发布政府集中采购信息28条、公告6件。',
    '全县政府采购预算项目30个，采购金额2100万元。',
    '各乡镇实施政府集中采购9次，采购金额80万元。',
    '政府采购节约资金13万元。',
    '受理政府采购投诉2件。',
    '2019年政府集中采购项目6个，采购总金额25.1万元。',
    '上半年政府集中采购2次，金额5万元。',
    '政府集中采购约30个，采购金额近500万元。',
    '政府集中采购占比60%。',
    '印发政府集中采购目录1份。',
    '组织政府采购培训3次，培训费金额2万元。',
    '采购办公用品，金额3万元。',
  ])('%s is of something else', (text) => expect(read(text, '2019')).toEqual([]));

  test.each<[string, string[]]>([
    ['全县政府集中采购项目310个。', ['?310 procurement/projects']],
    ['完成政府采购19项，采购金额8.6万元。', ['?19 procurement/projects', '?8.6 procurement/amount']],
    ['医疗设备政府集中采购2次。', ['?2 procurement/projects']],
    ['政府集中采购项目6个；政府集中采购项目8个。', ['?6 procurement/projects', '?8 procurement/projects']],
  ])('%s is open', (text, claims) => expect(read(text, '2019')).toEqual(claims));

  test('is of the region in the report of a government', () => {
    expect(read('全县政府集中采购项目310个。', '2019', '临川县人民政府')).toEqual(['310 procurement/projects']);
  });

  test('has no cell in the form of 2021', () => {
    expect(read('全年政府集中采购项目6个，采购总金额25.1万元。', '2021')).toEqual([]);
  });
});

describe('fees in the form of 2021', () => {
  test.each<[string, string[]]>([
    ['2023年行政事业性收费金额3.2万元。', ['3.2 fees/amount']],
    ['全年收取行政事业性收费共计58600元。', ['5.86 fees/amount']],
    ['本年行政事业性收费总额为1.05亿元。', ['10500 fees/amount']],
    ['无行政事业性收费。', ['0 fees/amount']],
    ['本年度未产生行政事业性收费，无规章。', ['0 fees/amount']],
  ])('%s', (text, claims) => expect(read(text, '2021')).toEqual(claims));

  test.each([
    '减免行政事业性收费32万元。',
    '行政事业性收费标准为每件10元。',
    '行政事业性收费10条。',
    '公开行政事业性收费目录清单1份，涉企收费金额2万元。',
    '上年行政事业性收费4.5万元。',
    '下属单位收取行政事业性收费7万元。',
    '行政事业性收费较上年减少2万元。',
    '依申请公开工作中未收取行政事业性收费。',
    '办理政府信息公开申请无行政事业性收费。',
    '未违规收取行政事业性收费。',
    '行政事业性收费约3万元。',
    '行政事业性收费，其中登记费2万元。',
  ])('%s is of something else', (text) => expect(read(text, '2021')).toEqual([]));

  test('have no amount in the form of 2019', () => {
    expect(read('2020年行政事业性收费金额3.2万元。', '2019')).toEqual([]);
  });
});

test('amounts stand for what rounds to them as printed, and say by which words', () => {
  const [claim] = readAmounts('全年收取 行政事业性收费 共计３.２万元。', { ...CONTEXT, agency: BUREAU });
  expect(claim).toMatchObject({ value: 3.2, within: 0.05, certain: true, quote: '行政事业性收费 共计３.２万元' });
  expect(claim?.because.what?.text.trim()).toBe('行政事业性收费 共计');
  expect('全年收取 行政事业性收费 共计３.２万元。'.slice(claim?.start, claim?.end)).toBe('３.２');
});

const told = (text: string, form: '2019' | '2021') =>
  readAmounts(text, { ...(form === '2019' ? CONTEXT_2019 : CONTEXT), agency: BUREAU });

test('the slot that is open is named', () => {
  const open = (text: string, form: '2019' | '2021') => told(text, form).map((claim) => claim.open);
  expect(open('全县政府集中采购项目310个。', '2019')).toEqual(['who']);
  expect(open('完成政府采购19项。', '2019')).toEqual(['which']);
  expect(open('医疗设备政府集中采购2次。', '2019')).toEqual(['what']);
  expect(open('政府集中采购项目6个；政府集中采购项目8个。', '2019')).toEqual(['which', 'which']);
  expect(open('政府集中采购项目6个；政府集中采购项目6个。', '2019')).toEqual([undefined, undefined]);
});

test('a zero stands where its words do, a count is not rounded', () => {
  expect(told('今年平稳。本年度无政府集中采购。', '2019')).toMatchObject([
    { value: 0, start: 8, end: 15, quote: '无政府集中采购' },
  ]);
  expect(told('全年政府集中采购6次。', '2019')[0]).not.toHaveProperty('within');
  expect(told('全年收取行政事业性收费58600元。', '2021')).toMatchObject([{ value: 5.86, within: 0.00005 }]);
});

test.each<[string, string[]]>([
  ['下属单位收取罚款2万元。行政事业性收费3万元。', ['3 fees/amount']],
  ['办理政府信息公开申请收取行政事业性收费2万元。', []],
  ['江城市教育局行政事业性收费2万元。', []],
  [`行政事业性收费金额3.2万元。${'本年度工作平稳有序。'.repeat(30)}`, ['3.2 fees/amount']],
  [`${'本年度工作平稳有序。'.repeat(30)}行政事业性收费金额3.2万元。`, ['3.2 fees/amount']],
  [`${'本年度工作平稳有序。'.repeat(2000)}行政事业性收费金额3.2万元。`, []],
])('an amount belongs to its own sentence: %#', (text, claims) => expect(read(text, '2021')).toEqual(claims));

test.each<[string, string[]]>([
  ['政府集中采购项目2.5个。', []],
  ['政府集中采购项目6次、采购金额约5万元。', ['6 procurement/projects']],
  ['政府集中采购项目6次，占比100%。', ['6 procurement/projects']],
  ['政府集中采购项目1.2万个。', []],
])('a purchase is counted in whole and exact figures: %s', (text, claims) => expect(read(text, '2019')).toEqual(claims));
