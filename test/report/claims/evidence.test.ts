import { describe, expect, test } from 'vitest';
import { claimsOf, uncoveredOf } from '../../../src/report/claims';
import type { Passages } from '../../../src/report/types';
import { CERTAIN } from './aimed/certain';
import { HONEST } from './aimed/honest';

const OF = { form: '2021', otherRows: 'three', year: 2023, agency: '江城市民政局' } as const;
const passagesOf = (text: string): Passages => new Map([['overview', [{ id: 'passage/0', text, offset: 3 }]]]);
const claims = (text: string) => claimsOf(passagesOf(text), OF);
const uncovered = (text: string) => uncoveredOf(passagesOf(text), claims(text), OF);

describe('what fills the slots of a claim', () => {
  test('words of its own clause, with their places', () => {
    const text = '2023年，我局共收到政府信息公开申请 14 件。';
    const because = claims(text)[0]?.because ?? {};
    expect(Object.entries(because).map(([slot, { text }]) => [slot, text])).toEqual([
      ['who', '我局'],
      ['when', '2023'],
      ['what', '政府信息公开申请'],
      ['which', '收到'],
    ]);
    for (const { text: words, place } of Object.values(because))
      if (place) expect(text.slice(place.start - 3, place.end - 3)).toBe(words);
    expect(because.when?.place).toBeNull();
  });

  test('what was told before, and the report itself', () => {
    const [, answered] = claims('收到政府信息公开申请14件，答复13件。');
    expect(answered?.because).toMatchObject({
      who: { text: '江城市民政局', place: null },
      what: { text: '政府信息公开申请', place: { start: 5 } },
      which: { text: '答复' },
    });
  });

  test('a slot that is open is named', () => {
    expect(claims('收到有关土地征收补偿的政府信息公开申请18件。')).toMatchObject([{ certain: false, open: 'what' }]);
    expect(claims('全年办理政府信息公开申请15件。')).toMatchObject([{ certain: false, open: 'which' }]);
  });
});

describe('figures that are no claims', () => {
  test.each<[string, [number, string, string][]]>([
    ['网站发布信息1200条，收到申请5件。', [[1200, '网站发布信息', 'other-thing']]],
    ['收到申请5件，占比2.5%。', [[2.5, '占比', 'share']]],
    ['全年约发布信息600条。', [[600, '全年约发布信息', 'other-thing']]],
    ['发布信息600余条。', [[600, '发布信息', 'approximate']]],
    ['县直各单位共收到申请60件。', [[60, '县直各单位共收到申请', 'other-body']]],
    [
      '2022年，收到申请6件，答复5件。主动公开信息7条。',
      [
        [6, '收到申请', 'other-time'],
        [5, '答复', 'other-time'],
        [7, '主动公开信息', 'other-thing'],
      ],
    ],
    ['上半年收到申请6件。', [[6, '上半年收到申请', 'other-time']]],
    ['12345政务服务便民热线受理诉求80件。', [[80, '政务服务便民热线受理诉求', 'other-thing']]],
    ['2023年1月5日印发第20条、〔2023〕9号。', []],
  ])('%s', (text, expected) =>
    expect(uncovered(text).map(({ value, counts, reason }) => [value, counts, reason])).toEqual(expected),
  );

  test.each([...HONEST, ...CERTAIN])('every figure is in one of the two lists: $text', ({ text }) => {
    const places = [...claims(text), ...uncovered(text).map(({ place }) => place)].map(({ start, end }) =>
      text.slice(start - 3, end - 3),
    );
    const digits = text.replace(/(?:19|20)\d{2}年/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
    for (const figure of digits) expect(places.some((place) => place.startsWith(figure))).toBe(true);
  });
});
