import { describe, expect, it, test } from 'vitest';
import { auditHtml, page, rowOf } from '../written';
import { ROWS } from './row-texts';

const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const FULL = [3, 1, 2, 1, 1, 4, 12];
const LOST = Array.from({ length: 7 }, () => undefined);

/** Table three, each cell a paragraph of its own: blank ones leave no trace, so that most rows have a total alone. */
const written = (rows: number, whole: readonly string[], others: readonly number[] = [0]) => {
  const own = ROWS.slice(0, rows).flatMap(([, label]) => {
    const texts = label.split(' | ');
    return [...texts, ...(whole.includes(texts.at(-1) ?? '') ? FULL : others)];
  });
  const [result] = auditHtml(page({ three: [...HEADS, ...own].map((text) => `<p>${text}</p>`).join('\n') }));
  return result;
};

const NEW = '一、本年新收政府信息公开申请数量';
const GRANTED = '（一）予以公开';

describe('a table three of which most rows lack their blank cells', () => {
  test.each([
    [[NEW], [FULL, LOST]],
    [[GRANTED], [LOST, FULL]],
    [
      [NEW, GRANTED],
      [FULL, FULL],
    ],
  ])('is read in its whole rows: %j', (whole, [received, granted]) => {
    const result = written(14, whole);
    expect([rowOf(result, 'receivedNew'), rowOf(result, 'granted')]).toEqual([received, granted]);
    expect(rowOf(result, 'refused.stateSecret')).toEqual(LOST);
    expect(result?.report?.tables[1]?.status).toBe('partial');
  });

  it('is none where few rows have figures, or none is whole', () => {
    expect(rowOf(written(9, [NEW]), 'receivedNew')).toEqual(LOST);
    expect(rowOf(written(10, [NEW]), 'receivedNew')).toEqual(FULL);
    expect(rowOf(written(14, [NEW], []), 'receivedNew')).toEqual(LOST);
    expect(written(14, [])?.report?.facts).toEqual({});
  });
});
