import { beforeEach, describe, expect, it } from 'vitest';
import { decisionsIn, type Area, type Decisions } from '../../src/archive/decisions';
import type { Decision } from '../../src/messages/decision';

const confirmed: Decision = {
  verdict: 'confirmed',
  before: null,
  note: '已电话核实',
  who: '甲',
  at: '2026-01-20T08:00:00.000Z',
  figures: { 'requests/granted/total': 12 },
};

let kept: Map<string, unknown>;
let decisions: Decisions;

beforeEach(() => {
  kept = new Map();
  const area: Area = {
    get: async (keys) => Object.fromEntries([...kept].filter(([key]) => keys?.includes(key) ?? true)),
    set: async (entries) => Object.entries(entries).forEach(([key, value]) => kept.set(key, value)),
    remove: async (keys) => keys.forEach((key) => kept.delete(key)),
  };
  decisions = decisionsIn(area);
});

describe('decisions', () => {
  it('are kept by place and finding', async () => {
    await decisions.keep([{ place: 'jiangcheng.gov.cn', finding: 'a1', decision: confirmed }]);
    expect(await decisions.of('jiangcheng.gov.cn', ['a1', 'b2'])).toEqual({ a1: confirmed });
    expect(await decisions.of('qinghe.gov.cn', ['a1'])).toEqual({});
  });

  it('are forgotten one by one, and all together without anything else', async () => {
    kept.set('lang', 'zh');
    await decisions.keep([{ place: 'here', finding: 'a1', decision: confirmed }]);
    await decisions.keep([{ place: 'here', finding: 'b2', decision: confirmed }]);
    await decisions.keep([{ place: 'here', finding: 'a1', decision: null }]);
    expect(await decisions.of('here', ['a1', 'b2'])).toEqual({ b2: confirmed });
    await decisions.forgetAll();
    expect([...kept.keys()]).toEqual(['lang']);
  });

  it.each([
    ['nothing of the kind', 'confirmed'],
    ['another verdict', { ...confirmed, verdict: 'wrong' }],
    ['a figure that is none', { ...confirmed, figures: { a: '12' } }],
    ['a note without end', { ...confirmed, note: 'x'.repeat(501) }],
    ['more figures than a report has', { ...confirmed, figures: Object.fromEntries([...Array(401).keys()].map((n) => [n, 1])) }],
  ])('are checked when they are read: %s', async (_, spoilt) => {
    await decisions.keep([{ place: 'here', finding: 'a1', decision: confirmed }]);
    for (const key of kept.keys()) kept.set(key, spoilt);
    expect(await decisions.of('here', ['a1'])).toEqual({});
  });
});
