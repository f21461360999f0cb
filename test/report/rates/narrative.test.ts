import { describe, expect, it, test } from 'vitest';
import { readNarrative } from '../../../src/report/rates/narrative';
import type { SectionId } from '../../../src/forms';

const passage = (text: string, offset = 0) => ({ id: 'p', text, offset });
const read = (text: string) => readNarrative([{ id: 'overview', passages: [passage(text)] }]);

/** The parts of the lists in a text. */
const lists = (text: string) => read(text).breakdowns;
const [shape, sums] = [
  (text: string) => lists(text).map(({ whole, parts }) => [whole, ...parts]),
  (text: string) => lists(text).map(({ parts, sure, open, complete }) => ({ parts, sure, open, complete })),
];

describe('a whole and its parts', () => {
  test('are told with their place and the words around them', () => {
    const text = '总体平稳。全年公开信息47条，其中机构职能8条、工作动态30条、通知公告9条，收到留言3条。';
    const [list] = readNarrative([{ id: 'overview', passages: [passage(text, 100)] }]).breakdowns;
    expect(list).toMatchObject({ whole: 47, most: 47, parts: [8, 30, 9, 3], sure: 3, open: false, complete: false, all: false });
    expect(list).toMatchObject({ section: 'overview', passage: 'p', start: 111, end: 113 });
    expect(list?.quote).toBe('全年公开信息47条，其中机构职能8条、工作动态30条、通知公告9条');
  });

  test.each([
    ['公开信息47条其中动态30条、公告17条。', [[47, 30, 17]]],
    ['公开信息47条（其中动态30条、公告17条），访问5条。', [[47, 30, 17]]],
    ['（公开信息47条。其中动态30条、公告17条）。', [[47, 30, 17]]],
    ['（概况）公开信息47条，其中动态30条、公告17条。', [[47, 30, 17]]],
    ['制发公文12件，其中通知7件（公开4件、不公开3件）、函5件。', [[12, 7, 5]]],
    ['公开信息47条，分别为动态30条、公告17条。', [[47, 30, 17]]],
    ['公開信息47條，分別為動態30條、公告17條。', [[47, 30, 17]]],
    [
      '公开信息7条，其中动态3条、公告4条。发文9件，其中通知5件、函4件。',
      [
        [7, 3, 4],
        [9, 5, 4],
      ],
    ],
  ])('stand in %s', (text, expected) => expect(shape(text)).toEqual(expected));

  test.each([
    ['one part alone', '公开信息30条，其中动态20条。'],
    ['the main parts', '公开信息30条，主要包括动态20条、公告17条。'],
    ['what is left out', '公开信息30条，不包括动态20条、公告17条。'],
    ['another unit between', '公开信息30条，制作视频5个，其中动态20条、公告10条。'],
    ['other words between', '公开信息30条，工作有序推进，其中动态20条、公告10条。'],
    ['money', '采购金额30万元，其中设备20万元、服务17万元。'],
    ['other units of the parts', '公开信息30条，其中动态20篇、公告17期。'],
    ['a percentage as the whole', '公开率30%，其中动态20%、公告10%。'],
  ])('are none: %s', (_why, text) => expect(lists(text)).toEqual([]));

  test('the whole may be all figures before it in the sentence', () => {
    expect(lists('去年20条。上年结转2条，图片3张，新收10条，其中网络6条、信函5条。')).toMatchObject([{ whole: 10, most: 12 }]);
    expect(lists('8条结转，新收10条，其中网络6条、信函5条。')).toMatchObject([{ whole: 10, most: 18 }]);
  });
});

describe('how much of a list is sure', () => {
  test.each([
    ['公开信息47条，其中机构职能8条、工作动态30条、通知公告9条。', 3, true],
    ['公开信息47条（其中动态30条、公告17条），访问5条。', 2, true],
    ['（公开信息47条。其中动态30条、公告17条）。', 2, true],
    ['制发公文12件，其中通知7件（公开4件、不公开3件）、函5件。', 2, true],
    ['办结申请12件，其中予以公开7件、不予处理5件。', 2, true],
    ['公开信息47条，其中动态30条、公告17条，反响良好。', 2, false],
    ['公开信息47条，其中动态30条、公告，通知17条。', 2, false],
    ['公开信息47条，其中动态30条公告10条、规划7条。', 1, false],
    ['公开信息47条，其中动态8条、公告9条，概况3条。', 2, false],
    ['公开信息47条，其中动态8条，公告9条、概况3条，规划2条。', 4, true],
    ['公开信息47条，其中动态8条、公告9条、收到留言3条。', 2, false],
    ['公开信息47条，其中收到8条、公告9条。', 0, false],
  ])('%s', (text, sure, complete) => expect(sums(text)).toMatchObject([{ sure, complete }]));

  test('the quote ends where it is sure', () => {
    const [list] = lists('公开信息300条，其中部门190条、镇街120条，同比增长6%，收到留言9条。');
    expect(list?.quote).toBe('公开信息300条，其中部门190条、镇街120条');
  });

  test.each([
    '公开信息47条，其中动态30条、公告17条。',
    '等待已久。公开信息47条，其中动态30条、公告17条。',
    '公开信息20条，其中7，3，10条。',
    '公开信息30条，其中网站20条（其中动态17条、公告3条）、微信10条。',
  ])('nothing is open in %s', (text) => expect(lists(text)).toMatchObject([{ open: false }]));

  test.each([
    ['a whole in 万', '访问15万次，其中电脑端80000次、手机端90000次。'],
    ['a part in 万', '访问150000次，其中电脑端8万次、手机端70001次。'],
    ['a whole that is no exact one', '公开信息逾30条，其中动态20条、公告17条。'],
    ['a part that is no exact one', '公开信息30条，其中动态20条、公告逾17条。'],
    ['a fraction', '公开信息30条，其中动态20.5条、公告17条。'],
    ['a percentage', '公开信息30条，其中动态20条、公告百分之五、规划10条。'],
    ['another unit', '公开信息47条，其中动态30条、公告17篇。'],
    ['a figure without unit at the end', '公开信息47条（其中动态30条、公告17）。'],
    ['a part without figure', '公开信息30条，其中动态20条、政策解读条、公告10条。'],
    ['a list inside', '公开信息30条，其中网站20条，其中动态17条、公告18条。'],
  ])('open is %s', (_what, text) => expect(lists(text)).toMatchObject([{ open: true }]));

  test('a part without figure elsewhere leaves the list alone', () => {
    expect(lists('网站公开机构简介条、动态3条。公开信息47条，其中动态30条、公告17条。')).toMatchObject([{ open: false }]);
  });
});

describe('a part without its figure', () => {
  it.each([
    ['公开动态3条、公告5条、人事任免条。', '人事任免条', '人事任免条'],
    ['公开：人事任免条、公告5条、动态3条。', '人事任免条', '人事任免条'],
    ['工作有序。公开动态3条，人事任免条、公告5条、简介1条。', '人事任免条', '人事任免条'],
  ])('%s', (text, label, quote) => {
    const { gaps } = read(text);
    expect(gaps).toMatchObject([{ label: label.slice(0, -1), quote: expect.stringContaining(quote) }]);
    expect(text.slice(gaps[0]?.start, gaps[0]?.end)).toBe(label);
  });

  it.each([
    ['one neighbour only', '公开动态3条、人事任免条。'],
    ['neighbours in other units', '公开动态3条、人事任免条、图片25篇。'],
    ['figures of another sentence', '公开动态3条、公告2条。按照、人事任免条、执行。'],
    ['no figure beside it', '公告5条，动态3条，附有说明、人事任免条，均已公开。'],
  ])('is none with %s', (_why, text) => expect(read(text).gaps).toEqual([]));
});

describe('where it is looked for', () => {
  const text = '公开信息47条，其中动态30条、公告17条。';
  const found = (id: SectionId, ...texts: string[]) =>
    readNarrative([{ id, passages: texts.map((each) => passage(each)) }]).breakdowns.length;

  test('in the sections that tell', () => {
    expect((['overview', 'problems', 'other'] as const).map((id) => found(id, text))).toEqual([1, 1, 1]);
    expect((['disclosure', 'requests', 'remedies'] as const).map((id) => found(id, text))).toEqual([0, 0, 0]);
  });

  test('not without end', () => {
    const plain = '我们认真学习条例。';
    expect(found('overview', plain.repeat(500) + text)).toBe(1);
    expect(found('overview', plain.repeat(600) + text)).toBe(0);
    expect(found('overview', ...Array.from({ length: 100 }, () => plain), text)).toBe(1);
    expect(found('overview', ...Array.from({ length: 70 }, () => text))).toBe(60);
  });
});
