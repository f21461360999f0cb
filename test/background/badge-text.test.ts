import { describe, expect, it } from 'vitest';
import { badgeOf, tallyOf } from '../../src/exports/badge';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';

describe('the badge', () => {
  const text = (state: TabState, isUnfinished = false): string =>
    badgeOf(
      state.frames.map(({ result }) => tallyOf(result.audits)),
      isUnfinished,
      'zh',
    ).text;
  it('counts errors and warnings, findings of one story once', () => {
    expect(Number(text(states.violated()))).toBeGreaterThan(0);
    expect(text(states.clean())).toBe('✓');
    expect(text(states.notices())).toBe('✓');
    expect(text(states.unreadable())).toBe('?');
    expect(text(states.noReport())).toBe('');
    expect(text(states.noReport(), true)).toBe('?');
    expect(text(states.clean(), true)).toBe('?');
    expect(text(states.violated(), true)).toBe(text(states.violated()));
    expect(text(states.listPage())).toBe('');
  });
});
