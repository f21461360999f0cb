import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/report/claims/paragraph';
import { claimed, CONTEXT } from './claimed';

describe('claims in traditional characters', () => {
  test.each([
    ['本年新收政府信息公开申請12件，上年結轉3件。', '本年新收政府信息公开申请12件，上年结转3件。', 2],
    [
      '收到依申請公開信息兩件，予以公開1件，無法提供1件，結轉下年度繼續辦理0件。',
      '收到依申请公开信息两件，予以公开1件，无法提供1件，结转下年度继续办理0件。',
      4,
    ],
    ['未發生政府信息公開行政復議、行政訴訟。', '未发生政府信息公开行政复议、行政诉讼。', 2],
    ['作出行政處罰決定7件。', '作出行政处罚决定7件。', 1],
  ])('are read like simplified ones: %s', (text, plain, count) => {
    expect(claimed(text)).toHaveLength(count);
    expect(claimed(text)).toEqual(claimed(plain));
  });

  test('are quoted and located as printed', () => {
    const text = '　全年「新收」政府信息公開申請 12 件。';
    const [claim] = readClaims(text, CONTEXT);
    expect(claim?.quote).toBe('全年「新收」政府信息公開申請 12 件');
    expect(text.slice(claim?.start, claim?.end)).toBe('12');
  });
});
