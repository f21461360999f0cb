import { describe, expect, it, test } from 'vitest';
import { auditText, report } from '../written';

const four =
  '行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n2 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0';

describe('a report of which tables are missing', () => {
  const audited = (year: number | string) => auditText(report({ four }).replace('2022年', year ? `${year}年` : ''))[0];

  test.each([
    [2022, 42, 200],
    [2020, 40, 198],
    [2019, 40, 198],
    ['', 42, 200],
  ])('lists every relation of the form of its year: %s', (year, relations, cells) => {
    const result = audited(year);
    expect(result?.coverage).toMatchObject({ relations, holds: 3, violated: 0, unchecked: relations - 3, factsOfForm: cells });
    const open = result?.relations.filter(({ id }) => id.startsWith('requests.')) ?? [];
    expect(open.every(({ verdict, reason }) => verdict === 'unchecked' && reason === 'table-missing')).toBe(true);
  });

  it('lists only what was found of a form that is not known', () => {
    expect(audited(2031)?.coverage.relations).toBe(3);
  });
});
