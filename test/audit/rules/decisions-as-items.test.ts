import { describe, expect, it } from 'vitest';
import { judge, OLD_FORM } from './stage';

const row = (id: string, previous: number | string, change: number | string, decisions: number | string) => ({
  [`disclosure/${id}/itemsPrevious`]: previous,
  [`disclosure/${id}/itemsChange`]: change,
  [`disclosure/${id}/decisions`]: decisions,
});
const ask = (...rows: Record<string, number | string>[]) => judge('decisions-as-items', Object.assign({}, ...rows), OLD_FORM);

describe('处理决定数量 of the form of 2019', () => {
  it('is asked about when two rows just add up powers', () => {
    const { outcome, severities, findings } = ask(row('licences', 14, 2, 16), row('penalties', 71, '-30', 41));
    expect([outcome, severities]).toEqual(['fail', ['notice']]);
    expect(findings[0]?.params).toEqual({ count: 2 });
    expect(findings[0]?.facts).toHaveLength(6);
  });

  it('is in order with one such row, without a change, or one apart', () => {
    expect(ask(row('licences', 14, 2, 16)).outcome).toBe('pass');
    expect(ask(row('licences', 2, 0, 2), row('penalties', 3, 0, 3)).outcome).toBe('pass');
    expect(ask(row('licences', 14, 2, 16), row('penalties', 716, '-417', 298)).outcome).toBe('pass');
    expect(ask(row('licences', '', 2, 2), row('penalties', 1, 2, 3)).outcome).toBe('pass');
  });

  it('has no such columns in the form of 2021', () => {
    expect(judge('decisions-as-items').outcome).toBe('not-applicable');
  });
});
