import { describe, expect, it, test } from 'vitest';
import { periodIn, publicationDate } from '../../../src/report/identity/dates';
import { cutPieces, linesOf } from '../written';

const published = (text: string, pubdate?: string) =>
  publicationDate(linesOf([text]), new Map(pubdate === undefined ? [] : [['pubdate', pubdate]]));

describe('the day of publication', () => {
  test.each([
    ['发布时间：2023-01-05', '2023-01-05'],
    ['公开日期: 2023年1月5日', '2023-01-05'],
    ['发布日期 2023.12.31 来源：本局', '2023-12-31'],
    ['成文日期：2023/2/29', '2023-02-29'],
    ['发布时间：2023-04-31', null],
    ['发布时间：2023-13-01', null],
    ['发布时间：2023-00-10', null],
    ['发布时间：2023-10-00', null],
    ['发稿时间：2023-01-05', '2023-01-05'],
    ['来源：本局 | 添加时间：2023-01-05 |', '2023-01-05'],
    ['日期：2023-01-05　浏览次数：31　来源：本局', '2023-01-05'],
    ['[ 时间：2023-1-5 10:24 ]', '2023-01-05'],
    ['发布于 2023-01-05', '2023-01-05'],
    ['2023-01-05 10:24 来源：临江区档案局', '2023-01-05'],
    ['2023年1月5日 信息来源：临江区档案局', '2023-01-05'],
    ['2023-1-5 09:12:33 作者：办公室', '2023-01-05'],
    ['更新：2023-01-05', null],
    ['更新时间：2023-01-05', null],
    ['修改日期：2023-01-05', null],
    ['打印时间：2023-01-05', null],
    ['2023-01-05', null],
    ['2023-01-05 本馆闭馆', null],
  ])('%s', (text, date) => {
    expect(published(text)).toBe(date);
  });

  test.each(['01-31', '02-29', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'])(
    'may be the last one of a month: %s',
    (day) => {
      const next = `${day.slice(0, 3)}${Number(day.slice(3)) + 1}`;
      expect(published(`发布日期：2024-${day}`)).toBe(`2024-${day}`);
      expect(published(`发布日期：2024-${next}`)).toBeNull();
    },
  );

  test.each([
    ['20230105', '2023-01-05'],
    ['2023-1-5 10:24:00', '2023-01-05'],
    ['2023年01月05日', '2023-01-05'],
    ['2023-02-30', '2023-01-31'],
    ['昨日', '2023-01-31'],
    ['', '2023-01-31'],
  ])('is that of the meta tag when it is one: %s', (tag, date) => {
    expect(published('发布时间：2023-01-31', tag)).toBe(date);
  });

  it('is looked for line by line, also in tables that lay the page out', () => {
    const found = (...texts: string[]) => publicationDate(linesOf(texts), new Map());
    expect(found('索引号', '发布时间：2023-02-31', '公开时间：2023-01-05', '发布时间：2024-01-05')).toBe('2023-01-05');
    const row = (...texts: string[]) => publicationDate(cutPieces(`<table><tr><td>${texts.join('<td>')}</table>`), new Map());
    expect(row('发布时间：', '2023-01-05', '来源')).toBe('2023-01-05');
    expect(row('索引号', '', '公开日期', '2023-01-05')).toBe('2023-01-05');
    expect(row('说明'.repeat(190), '公开日期：2023-1-5', '来源')).toBe('2023-01-05');
    expect(row('说明'.repeat(200), '公开日期：2023-1-5', '来源')).toBeNull();
  });

  it('may stand alone on the line above the source', () => {
    const found = (...texts: string[]) => publicationDate(linesOf(texts), new Map());
    expect(found('2023-01-05 10:24', '来源：临江区档案局')).toBe('2023-01-05');
    expect(found('2023-01-05', '浏览次数：31', '来源：临江区档案局')).toBeNull();
    expect(found('截至2023-01-05', '来源：临江区档案局')).toBeNull();
  });

  it('is no date in a paragraph of prose', () => {
    const tail = '发布时间：2023-01-05';
    expect(published('文'.repeat(299 - tail.length) + tail)).toBe('2023-01-05');
    expect(published('文'.repeat(300 - tail.length) + tail)).toBeNull();
  });
});

describe('the statistical period', () => {
  test.each([
    ['统计期限为2022年1月1日至2022年12月31日。', '2022-01-01', '2022-12-31'],
    ['统计期限自2022年1月1日起至12月31日止。', '2022-01-01', '2022-12-31'],
    ['统计期限为２０２２年１月１日－１２月３１日。', '2022-01-01', '2022-12-31'],
    ['统计期限为2021年12月1日至2022年11月30日。', '2021-12-01', '2022-11-30'],
  ])('%s', (text, from, to) => {
    expect(periodIn([text])).toEqual({ from, to });
  });

  test.each([
    '统计期限为2022年全年。',
    '统计期限为2022年1月1日起。',
    '统计期限为2022年12月31日至2022年1月1日。',
    '统计期限为2022年1月1日至2022年1月1日。',
    '统计期限为2022年1月32日至2022年12月31日。',
    '统计期限为2022年1月1日至2022年11月31日。',
  ])('is none: %s', (text) => {
    expect(periodIn([text])).toBeNull();
  });

  it('is the first one that is a period', () => {
    expect(
      periodIn(['本报告共六部分。', '每年1月', '2022年3月1日至2月1日', '2022年1月1日至12月31日', '2021年1月1日至12月31日']),
    ).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  });

  it('is not looked for at the end of endless text', () => {
    const [period, filler] = ['2022年1月1日至12月31日', '报告'];
    expect(periodIn([filler.repeat(1990) + period])).not.toBeNull();
    expect(periodIn([filler.repeat(2000) + period])).toBeNull();
  });
});
