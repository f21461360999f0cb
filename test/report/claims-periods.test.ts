import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT } from './claimed';

const certain = (text: string, section: 'overview' | 'requests' | 'disclosure' = 'overview') =>
  claimed(text, { ...CONTEXT, section }).filter((claim) => !claim.startsWith('?'));

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
    expect(certain(text, 'requests')).toEqual([]);
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

describe('words with blanks or quotation marks inside', () => {
  test.each([
    ['本年度收到政府信息公 开 申 请 3 件。', ['3 new or new+in']],
    ['共 收 到 申　请 3 件。', ['3 new or new+in']],
    ['制发规范性 文 件 3 件，现行有效9件。', ['3 normdocs/issued', '9 normdocs/inForce']],
    ['收到“申”“请”8件。', ['8 new or new+in']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));
});
