import { describe, expect, test } from 'vitest';
import { claimsOf, uncoveredOf } from '../../../src/report/claims';
import type { Passages } from '../../../src/report/types';
import { readClaims } from '../../../src/report/claims/paragraph';
import { certainFirst, CONTEXT } from './claimed';

describe('cost', () => {
  test.each(['收到信息公开申请3件，', '收到申请3件，答复2件，', '受理公开申请，', '全市收到申请3件，'])(
    'of a long paragraph: %s',
    (unit) => expect(() => readClaims(unit.repeat(128_000 / unit.length), CONTEXT)).not.toThrow(),
  );

  test('a paragraph is read in its first part only', () => {
    expect(certainFirst(`收到信息公开申请3件。${'我们认真学习。'.repeat(4000)}办结申请2件。`)).toEqual(['3 receivedNew']);
  });
});

test.each(['政府集中采购3个，', '采购金额3万元。', '行政事业性收费3元、', '无行政事业性收费', '政府采购', '2020年采购金额'])(
  'purchases and fees of a long paragraph are read without being stuck: %s',
  (unit) => {
    for (const form of ['2019', '2021'] as const) {
      const passages: Passages = new Map([['overview', [{ id: 'p', text: unit.repeat(100_000 / unit.length), offset: 0 }]]]);
      const context = { ...CONTEXT, form, agency: '江城市民政局' };
      expect(() => uncoveredOf(passages, claimsOf(passages, context), context)).not.toThrow();
    }
  },
);

test.each([
  '收到申请3件，',
  '无申请、',
  '（3件）申请',
  '予以公开、',
  '行政复议1件均维持，',
  '上年结转',
  '1,111,',
  '《申请',
  '未收到申请',
  '无结转下年',
  '部分镇未发生',
])('a long paragraph is read without being stuck: %s', (unit) => {
  expect(() => readClaims(unit.repeat(100_000 / unit.length), CONTEXT)).not.toThrow();
});
