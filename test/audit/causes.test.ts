import { describe, expect, it } from 'vitest';
import { causeOf, gravest, isDecided, placesOf, storyOf } from '../../src/audit/repairs/causes';
import type { Finding, Repair } from '../../src/audit/types';
import { finding } from '../hand/marked';

const [row, column] = ['requests-row-total', 'requests-disposed-total'].map((rule): Finding =>
  finding({ id: rule, rule, repair: 0, story: 0, facts: ['requests/granted/business'], relations: [rule] }),
) as [Finding, Finding];
const other = finding({ id: 'other', repair: 0, story: 1, severity: 'warning', facts: ['remedies/reconsideration/total'] });
const alone = finding({ id: 'alone', severity: 'notice' });
const all = [row, alone, column, other];

const repair = (given: Partial<Repair>): Repair => ({
  changes: [{ fact: 'requests/granted/business', from: 3, to: 2 }],
  resolves: [],
  slip: null,
  ...given,
});

describe('places to look at', () => {
  it('are stories of one repair, and every other finding by itself', () => {
    expect(placesOf(all)).toEqual([[row, column], [alone], [other]]);
    expect(storyOf(column, all)).toEqual([row, column]);
    expect(storyOf(alone, all)).toEqual([alone]);
  });

  it('are as grave as the gravest of their findings', () => {
    expect(placesOf(all).map(gravest)).toEqual(['error', 'notice', 'warning']);
  });
});

describe('the cause of a story', () => {
  it('is the part of the repair that concerns its cells', () => {
    const both = repair({
      changes: [...repair({}).changes, { fact: 'remedies/reconsideration/total', from: 1, to: 10 }],
    });
    expect(causeOf([row, column], [both])).toEqual({
      changes: repair({}).changes,
      resolves: ['requests-row-total', 'requests-disposed-total'],
      slip: 'digit',
      alternatives: 0,
    });
    expect(causeOf([alone], [both])).toBeNull();
  });

  it('is decided when no other cell would do as well, or a usual slip speaks for it', () => {
    const elsewhere = repair({ changes: [{ fact: 'requests/granted/business', from: 3, to: 4 }] });
    const decided = (repairs: readonly Repair[]) => {
      const cause = causeOf([row, column], repairs);
      return cause && isDecided(cause);
    };
    expect(decided([repair({})])).toBe(true);
    expect(decided([repair({}), elsewhere])).toBe(false);
    expect(decided([repair({ slip: 'digit' }), elsewhere])).toBe(true);
  });
});
