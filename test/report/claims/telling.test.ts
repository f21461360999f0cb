import { describe, expect, test } from 'vitest';
import type { SectionId } from '../../../src/forms';
import { claimsOf, uncoveredOf } from '../../../src/report/claims';
import { isProse, isTold, mayTell } from '../../../src/report/claims/telling';
import type { Passages } from '../../../src/report/types';

const OF = { form: '2021', otherRows: 'three', year: 2023, agency: '江城市民政局' } as const;
const WITH_TABLES: readonly SectionId[] = ['disclosure', 'requests', 'remedies'];
const WITHOUT: readonly SectionId[] = ['overview', 'problems', 'other'];
const FAR = '按要求做好各项工作'.repeat(40);

/** The place of a word in a text. */
const at = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};
const told = (section: SectionId, text: string) =>
  claimsOf(new Map([[section, [{ id: 'passage/0', text, offset: 0 }]]]), OF).map(({ value }) => value);

describe.each(WITH_TABLES)('beside the table of %s', (section) => {
  test('a passage tells something only where a sentence ends', () => {
    expect(mayTell(section, '本年收到申请7件')).toBe(false);
    expect(['。', '；', ';'].map((sign) => mayTell(section, `收到申请7件${sign}`))).toEqual([true, true, true]);
  });

  test.each([
    ['a unit', '收到申请7件。', true],
    ['no unit', '收到申请7。', false],
    ['no end', '收到申请7件', false],
    ['a word of the form in its sentence', '本年处理决定数量7件。', false],
    ['a word of the form behind it', '收到申请7件，总计如上。', false],
    ['a word of the form in the sentence before', '信息内容见下。收到申请7件。', true],
    ['a word of the form before a semicolon', '信息内容见下；收到申请7件。', true],
    ['a word of the form in the sentence behind', '收到申请7件。信息内容见下。', true],
    ['a word of the form far before', `总计${FAR}收到申请7件。`, true],
    ['its end far behind', `收到申请7件${FAR}。`, false],
  ])('a figure with %s', (_what, text, expected) => {
    expect(isProse(section, text, at(text, '7'))).toBe(expected);
  });

  test('a negative word needs no unit, and may end its sentence', () => {
    expect(isProse(section, '上年结转：无。', at('上年结转：无。', '无'))).toBe(true);
    expect(isProse(section, '未收到申请，培训3场。', at('未收到申请，培训3场。', '未'))).toBe(true);
  });

  test.each([
    ['another unit', '参训7人次。', true],
    ['no unit', '得分达到7。', true],
    ['other cells before it', '行政许可 310 7。', false],
    ['other cells behind it', '行政许可 7 310。', false],
    ['a comma, but no end', '收到申请7件，已答复', true],
    ['neither comma nor end', '行政处罚7件', false],
    ['a word of the form, and nothing else', '本年处理决定数量7件。', false],
    ['a word of the form in a sentence that goes on', '本年处理决定数量7件，与台账一致。', true],
    ['a word of the form, and more or less', '处理决定数量7余件。', true],
  ])('is listed with %s', (_what, text, expected) => {
    expect(isTold(section, text, at(text, '7'))).toBe(expected);
  });
});

test.each(WITHOUT)('in %s every figure is told', (section) => {
  expect(mayTell(section, '收到申请7件')).toBe(true);
  expect(isProse(section, '总计 7', at('总计 7', '7'))).toBe(true);
  expect(isTold(section, '总计 7 8', at('总计 7 8', '7'))).toBe(true);
});

test('denials stand beside figures of other things', () => {
  expect(told('requests', '本年度未收到政府信息公开申请，开展培训3场。')).toEqual([0]);
});

describe('what a figure counts', () => {
  const counted = (...texts: string[]) => {
    const passages: Passages = new Map([['overview', texts.map((text, i) => ({ id: `passage/${i}`, text, offset: 0 }))]]);
    return uncoveredOf(passages, claimsOf(passages, OF), OF).map(({ value, counts }) => [value, counts]);
  };

  test.each<[string, [number, string][]]>([
    [
      '3场业务培训、2次应急演练。',
      [
        [3, '业务培训'],
        [2, '应急演练'],
      ],
    ],
    ['更新栏目共计600个。', [[600, '更新栏目']]],
    ['更新栏目数量累计达600个，排名靠前。', [[600, '更新栏目']]],
    ['600。', [[600, '']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected));

  test('is told of each passage by itself', () => {
    expect(counted('收到申请14件。', '发布信息14条。')).toEqual([[14, '发布信息']]);
  });
});
