import { describe, expect, test } from 'vitest';
import { certain, certainFirst, claimed } from './claimed';

test('figures of another year are for comparison', () => {
  expect(claimed('全年作出行政处罚决定35件；2022年作出行政处罚决定31件。')).toEqual(['35 penalties/decisions']);
  expect(claimed('全年受理政府信息公开申请35件。2022年受理政府信息公开申请31件。')).toEqual(['35 new or new+in']);
  expect(claimed('2022年受理政府信息公开申请31件。')).toEqual([]);
});

test.each([
  '与2022年相比，申请量由30件增加到60件。',
  '受理申请由2022年的95件上升至120件。',
  '不予公开由12件减少到5件。',
  '结转下年由8件降为2件。',
  '答复申请由上年30件提升到60件。',
])('where a figure came from is not what it is: %s', (text) => expect(claimed(text)).toEqual([]));

describe('months', () => {
  test.each([
    '全年工作有序，1月至6月收到申请9件。',
    '本年工作有序，2023年3月收到申请9件。',
    '2022年3月底，收到申请3件。',
    '全年工作平稳有序。2022年3月底，收到申请3件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    ['2023年3月修订指南后，收到申请9件。', ['9 new or new+in']],
    ['2023年1月至6月开展自查，本年收到申请9件。', ['9 new or new+in']],
    ['2023年3月开展自查，全年收到申请9件。', ['9 new or new+in']],
  ])('the year is told behind them: %s', (text, expected) => expect(certain(text)).toEqual(expected));

  test('of a report whose year is not known', () => {
    expect(certain('2022年3月修订指南后，收到申请9件。', { year: null })).toEqual(['9 new or new+in']);
  });
});

describe('figures of a part of the year state no cell, nor do those that go on with them', () => {
  test.each([
    '2023年第一季度收到政府信息公开申请8件，答复2件。',
    '一季度收到政府信息公开申请8件，答复2件。',
    '前三季度新收信息公开申请8件，办结5件。',
    '本年度第四季度收到依申请公开8件，予以公开3件。',
    '上半年共收到公开申请8件，办结2件。',
    '今年上半年，我局收到信息公开申请8件，答复7件。',
    '上半年收到信息公开申请8件；答复7件。',
    '上半年收到信息公开申请8件。其中予以公开5件，不予公开2件。',
    '2023年下半年制发行政规范性文件3件，废止1件。',
    '截至6月底，收到政府信息公开申请8件，答复2件。',
    '截至2023年6月30日，全县受理信息公开申请8件，答复2件。',
    '截止9月末，制发规范性文件4件，废止1件。',
    '1—6月收到信息公开申请8件，答复2件。',
    '1至9月，我局收到信息公开申请8件，已答复2件。',
    '年初至7月收到信息公开申请8件，不予公开2件。',
    '前十个月收到信息公开申请8件。',
    '7月份收到信息公开申请8件，答复2件。',
    '防汛期间收到信息公开申请8件，答复8件。',
    '上半年收到信息公开申请8件；制发行政规范性文件3件。',
    '上半年，未收到政府信息公开申请。',
  ])('%s', (text) => {
    expect(certain(text)).toEqual([]);
    expect(certain(text, { section: 'requests' })).toEqual([]);
  });

  test.each([
    ['截至12月31日，收到政府信息公开申请8件，答复7件。', ['8 new or new+in', '7 disposedTotal']],
    ['截至2023年12月31日，共收到信息公开申请8件。', ['8 new or new+in']],
    ['截至2023年底，收到信息公开申请8件。', ['8 new or new+in']],
    ['截至12月底，共制发行政规范性文件4件。', ['4 normdocs/issued']],
    ['上半年组织培训2次，全年收到信息公开申请8件。', ['8 new or new+in']],
    ['一季度开展自查。全年收到信息公开申请8件，答复7件。', ['8 new or new+in', '7 disposedTotal']],
    ['上半年收到公开申请3件，全年收到8件。', ['8 new or new+in']],
    ['每季度通报一次，共收到信息公开申请8件。', ['8 new or new+in']],
    ['条例实施以来累计受理公开申请90件。发生行政复议3件。', ['3 reconsideration']],
    [
      '条例实施以来累计受理公开申请90件。信息公开行政复议5件，其中结果维持5件。',
      ['5 reconsideration', '5 reconsideration/upheld'],
    ],
    ['统计期间收到信息公开申请8件。', ['8 new or new+in']],
    ['6月修订指南。收到信息公开申请8件，答复7件。', ['8 new or new+in', '7 disposedTotal']],
  ])('the year is read: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('figures of more than the year state no cell', () => {
  test.each([
    '十四五期间收到政府信息公开申请30件，答复29件。',
    '“十四五”以来，共收到政府信息公开申请30件。',
    '近三年收到信息公开申请30件，答复30件。',
    '近3年共办结信息公开申请30件，不予公开4件。',
    '三年来，我局收到信息公开申请30件，予以公开20件。',
    '五年间共收到信息公开申请30件。',
    '自《条例》施行以来，收到政府信息公开申请30件，答复30件。',
    '条例修订施行以来收到公开申请30件，答复30件。',
    '建局以来收到政府信息公开申请30件。',
    '机构改革以来，共制发行政规范性文件12件，废止3件。',
    '2021年以来，收到政府信息公开申请30件。',
    '2021年至今收到信息公开申请30件，答复30件。',
    '2019年至2023年，收到政府信息公开申请30件，答复28件。',
    '本届任期内收到信息公开申请30件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    '今年以来，收到政府信息公开申请30件。',
    '2023年以来，收到政府信息公开申请30件。',
    '2023年1月1日以来，收到政府信息公开申请30件。',
    '一年来，收到政府信息公开申请30件。',
    '长期以来重视公开，收到政府信息公开申请30件。',
    '近三年来工作稳步推进，2023年收到政府信息公开申请30件。',
    '按照《“十四五”期间政务公开规划》，收到政府信息公开申请30件。',
  ])('the year is read: %s', (text) => expect(certain(text)).toEqual(['30 new or new+in']));
});

describe('of another time', () => {
  test.each([
    '2024年1月收到申请3件，不计入本年度。',
    '2024年1月收到信息公开申请3件，未计入本年度统计。',
    '截至2023年底，累计受理政府信息公开申请71件。',
    '截至2023年12月底，已累计收到信息公开申请71件。',
    '条例实施以来，累计答复信息公开申请71件。',
    '收到信息公开申请由上年的9件降为6件。',
    '办结公开申请数从7件升至9件，为近三年最高。',
    '信息公开申请量从12件降至8件。',
    '信息公开申请从5件增至8件。',
    '自2023年1月1日至2024年1月31日，收到信息公开申请5件。',
  ])('%s', (text) => expect(certainFirst(text)).toEqual([]));

  test('beside those of the year', () => {
    expect(certainFirst('2023年收到信息公开申请8件，全部按时答复；2024年1月收到申请3件，不计入本年度。')).toEqual([
      '8 receivedNew',
      '8 disposedTotal',
    ]);
    expect(certainFirst('全年累计收到信息公开申请8件。')).toEqual(['8 receivedNew']);
  });
});

describe('a full year written as months is the year', () => {
  test.each([
    '2023年1月至12月收到政府信息公开申请12件。',
    '2023年1-12月，共收到政府信息公开申请12件。',
    '2023年1月1日至12月31日，收到政府信息公开申请12件。',
    '2023年1月至2023年12月，我局收到政府信息公开申请12件。',
    '1至12月份，收到政府信息公开申请12件。',
    '2023年一月至十二月收到政府信息公开申请12件。',
    '2023年1月至6月开展培训，全年收到政府信息公开申请12件。',
  ])('%s', (text) => expect(certainFirst(text)).toEqual(['12 receivedNew']));

  test.each([
    '2023年1月至6月收到政府信息公开申请12件。',
    '2023年1-6月，收到政府信息公开申请12件。',
    '2023年10月至12月收到政府信息公开申请12件。',
    '2023年12月收到政府信息公开申请12件。',
    '2022年1月至12月收到政府信息公开申请12件。',
    '2022年1月至2023年12月，收到政府信息公开申请12件。',
  ])('but not a part of it, nor another: %s', (text) => expect(certainFirst(text)).toEqual([]));
});
