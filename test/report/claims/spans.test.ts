import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT } from './claimed';

describe('what goes on with a part of the year is a part, too', () => {
  test.each(['申请8件', '收到8件', '新收8件', '收办8件', '答复8件', '予以公开8件'])('上半年%s；不予公开2件。', (first) =>
    expect(claimed(`上半年${first}；不予公开2件。`, { ...CONTEXT, section: 'requests' })).toEqual([]),
  );

  test('documents', () => expect(claimed('上半年规范性文件8件；废止规范性文件1件。')).toEqual([]));
});

describe('a sentence with a subject of its own begins anew', () => {
  test.each([
    ['申请9件。', ['9 new or new+in']],
    ['收到9件。', ['9 new or new+in']],
    ['新收9件。', ['9 new']],
    ['收办9件。', ['9 new+in']],
    ['制发规范性文件3件。', ['3 normdocs/issued']],
    ['作出行政许可决定3件。', ['3 licences/decisions']],
    ['全年答复3件。', ['3 disposedTotal']],
    ['答复3件。', []],
  ])('上半年收到申请8件。%s', (text, expected) => expect(claimed(`上半年收到申请8件。${text}`)).toEqual(expected));
});

describe('the period named last counts', () => {
  test.each(['2023年至2023年', '近一年', '一年来', '今年以来', '2023年以来', '全年', '年内', '2023年'])(
    '上半年收到申请8件，%s收到申请9件。',
    (period) => expect(claimed(`上半年收到申请8件，${period}收到申请9件。`)).toEqual(['9 new or new+in']),
  );

  test.each(['2022年', '截至2022年12月', '长期以来', '统计期间'])('上半年收到申请8件，%s收到申请9件。', (period) =>
    expect(claimed(`上半年收到申请8件，${period}收到申请9件。`)).toEqual([]),
  );

  test.each([
    ['收到申请9件，上半年完成整改。', ['9 new or new+in']],
    ['近三年申请较多，今年申请30件。', ['30 new or new+in']],
    ['近年来申请较多，2022年收到申请30件。', []],
    ['多年来，收到公开申请30件，今年收到8件。', ['8 new or new+in']],
    ['多年来，收到公开申请30件，2023年收到8件。', ['8 new or new+in']],
    ['2022年1月1日以来收到申请9件。', []],
    ['3月信息公开申请2件。', []],
    ['上半年收到申请9件，截至2023年12月收到申请12件。', ['12 new or new+in']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('figures of another year', () => {
  test.each([
    ['2022年收到申请5件，答复7件。', []],
    ['2022年收到申请5件，今年收到申请7件。', ['7 new or new+in']],
    ['2022年收到申请5件，2023年收到申请7件，答复6件。', ['7 new or new+in', '6 disposedTotal']],
    ['二〇二二年收到申请5件，二〇二三年收到申请7件。', ['7 new or new+in']],
    ['二〇二二年五月二日起施行，收到申请7件。', ['7 new or new+in']],
    ['2022年5月2日起施行，收到申请7件。', ['7 new or new+in']],
    ['按照《2022年工作要点》，收到申请7件。', ['7 new or new+in']],
    ['2022年收到申请9件，信息公开行政复议3件。', ['3 reconsideration']],
    ['2022年收到申请9件，上年结转至本年2件，答复11件。', ['2 in', '11 disposedTotal']],
    ['2022年信息公开行政复议3件，维持1件。', ['3 reconsideration', '1 reconsideration/upheld']],
    ['2022年申请9件，本年未收到申请。', ['0 new']],
    ['2022年申请9件，未收到申请。', ['?0 new']],
    ['2023年收到申请9件，2022年未收到申请。', ['9 new or new+in', '?0 new']],
    ['2023年，信息公开行政诉讼2件。2022年收到申请9件。', ['2 litigation']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('a report without a year takes every year for its own', () => {
    expect(claimed('2022年收到申请9件，答复8件。', { year: null })).toEqual(['9 new or new+in', '8 disposedTotal']);
    expect(claimed('2022年未收到申请。', { year: null })).toEqual(['0 new']);
    expect(claimed('2022年以来收到申请9件。', { year: null })).toEqual(['9 new or new+in']);
    expect(claimed('2022年未收到申请，2023年未发生行政复议。', { year: null })).toEqual(['0 new', '0 reconsideration']);
    expect(claimed('2022年结转申请9件。', { year: null })).toEqual([]);
    expect(claimed('2019年至2022年收到申请9件。', { year: null })).toEqual([]);
    expect(claimed('截至2022年6月收到申请9件。', { year: null })).toEqual([]);
  });
});
