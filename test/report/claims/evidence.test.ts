import { describe, expect, test } from 'vitest';
import { claimsOf, uncoveredOf } from '../../../src/report/claims';
import { readClaims } from '../../../src/report/claims/paragraph';
import type { Passages } from '../../../src/report/types';
import { CERTAIN } from './aimed/certain';
import { HONEST } from './aimed/honest';
import { CONTEXT } from './claimed';

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

  test.each<[string, string[]]>([
    ['2023年，我局新收政府信息公开申请9件。', ['9 我局|政府信息公开申请||新收']],
    [
      '我局本年度收到政府信息公开申请9件，其中自然人申请7件，企业申请2件。',
      ['9 我局|政府信息公开申请|本年度|收到', '7 |申请||自然人', '2 |申请||企业'],
    ],
    [
      '江城市民政局受理信息公开申请9件，上年结转2件，结转下年1件。',
      ['9 江城市民政局|信息公开申请||受理', '2 |信息公开申请||上年结转', '1 |信息公开申请||结转下年'],
    ],
    ['市民政局收办政府信息公开申请11件。', ['11 市民政局|政府信息公开申请||收办']],
    ['办理信息公开申请8件，均按时办理。', ['8 |信息公开申请||办理']],
    [
      '因政府信息公开被申请行政复议3件，维持2件，纠正1件。',
      ['3 |被申请行政复议||被申请行政复议', '2 |被申请行政复议||维持', '1 |被申请行政复议||纠正'],
    ],
    [
      '制发规范性文件4件，废止规范性文件2件，现行有效规范性文件30件。',
      ['4 |规范性文件||制发', '2 |规范性文件||废止', '30 |规范性文件||现行有效'],
    ],
    ['主动公开规范性文件4件。', ['4 |规范性文件||主动公开']],
    ['作出行政许可决定25件，行政处罚决定6件。', ['25 |行政许可||决定', '6 |行政处罚||决定']],
    [
      '因信息公开引发行政诉讼2件，制发规范性文件3件，收到申请4件，答复4件。',
      ['2 |行政诉讼||行政诉讼', '3 |规范性文件||制发', '4 |申请||收到', '4 |申请||答复'],
    ],
    [
      '收到申请9件。发生行政诉讼1件。予以公开6件，不予公开2件。',
      ['9 |申请||收到', '1 |行政诉讼||行政诉讼', '6 |申请||予以公开', '2 |申请||不予公开'],
    ],
    ['未收到政府信息公开申请。', ['0 |政府信息公开申请||收到']],
    ['市局2023年未发生行政复议。', ['0 市局|行政复议|2023年|行政复议']],
    ['工作人员3名，我局2023年度收到申请9件。', ['9 我局|申请|2023年度|收到']],
  ])('words of each kind of figure: %s', (text, expected) =>
    expect(
      readClaims(text, { ...CONTEXT, agency: OF.agency }).map(
        ({ value, because: { who, what, when, which } }) =>
          `${value} ${[who, what, when, which].map((words) => words?.text ?? '').join('|')}`,
      ),
    ).toEqual(expected),
  );

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
