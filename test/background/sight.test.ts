import { sumOfCounts } from '../../src/audit/doubts';
import { describe, expect, it } from 'vitest';
import { byPath, chainOf, isBeforeEyes, isSeen } from '../../src/background/sight';
import type { Framed, Present, View } from '../../src/messages/muster';

const NOTHING = { reports: 0, checked: 0, stopped: 0, count: sumOfCounts([]) };
const REPORT = { ...NOTHING, reports: 1 };

const framed = (reach: Framed['reach'], more: Partial<Framed> = {}): Framed => ({
  reach,
  masked: false,
  veiled: false,
  still: false,
  ...more,
});
const page = (path: number[] | null, frames: Framed[] = [], more: Partial<Present> = {}): Present => ({
  born: 1,
  path,
  isShown: true,
  isLarge: true,
  frames,
  ...more,
});

/** A frame in the page on top. */
const seen = (view: View | null, around: Framed | null, more: Partial<Present> = {}, tally = REPORT): boolean => {
  const inner = page([0], [], more);
  const pages = byPath(around ? [page([], [around]), inner] : [inner]);
  return isSeen({ view, tally }, inner, chainOf(inner, pages));
};

describe('whether the reader can see a frame', () => {
  it.each<[what: string, view: View | null, around: Framed | null, expected: boolean]>([
    ['the browser is certain', 'clear', framed('view'), true],
    ['the browser is certain, and the page around it is not', 'clear', framed('no'), true],
    ['the browser is certain, and nobody tells of a page around it', 'clear', null, true],
    ['the browser is certain, and knows nothing of masks', 'clear', framed('no', { masked: true }), false],
    ['the browser is not certain, and nothing explains it', 'dim', framed('view'), false],
    ['the browser is not certain, and something harmless lies there', 'dim', framed('view', { veiled: true }), true],
    ['the browser is not certain, and nobody tells more', 'dim', null, false],
    ['the browser tells no more than where it stands', 'shown', framed('view'), true],
    ['the browser tells no more, and the page covers it', 'shown', framed('no'), false],
    ['the browser tells no more, nor does anybody else', 'shown', null, false],
    ['it has to be scrolled to', 'away', framed('scroll'), true],
    ['it should be in view and is not', 'away', framed('view'), false],
    ['it is out of reach', 'away', framed('no'), false],
    ['nothing is known yet', null, framed('view'), false],
  ])('%s', (_, view, around, expected) => expect(seen(view, around)).toBe(expected));

  it('goes by the pages alone while the tab is not shown: then the browser tells nothing', () => {
    expect(seen(null, framed('view'), { isShown: false })).toBe(true);
    expect(seen(null, framed('no'), { isShown: false })).toBe(false);
  });

  it('is denied of what is too small', () => expect(seen('clear', framed('view'), { isLarge: false })).toBe(false));

  it('goes by the pages alone where no report stands', () => {
    expect([seen(null, framed('view'), {}, NOTHING), seen(null, framed('no'), {}, NOTHING)]).toEqual([true, false]);
  });
});

describe('a frame in a frame', () => {
  const inner = page([0, 1]);
  const within = (outer: Framed, own: Framed, more: Partial<Present> = {}) =>
    chainOf(inner, byPath([page([], [outer]), page([0], [framed('view'), own], more), inner]));

  it('is seen when both are', () => {
    expect(within(framed('view'), framed('view'))).toMatchObject({ reach: 'view', isVeiled: false });
    expect(within(framed('view'), framed('scroll'))?.reach).toBe('scroll');
    expect(within(framed('scroll'), framed('view', { veiled: true }))).toMatchObject({ reach: 'scroll', isVeiled: true });
  });

  it('is not seen when one is not', () => {
    expect(within(framed('no'), framed('view'))?.reach).toBe('no');
    expect(within(framed('view'), framed('no'))?.reach).toBe('no');
    expect(within(framed('no', { masked: true }), framed('view'))).toMatchObject({ reach: 'no', isMasked: true });
    expect(within(framed('view'), framed('view'), { isLarge: false })?.reach).toBe('no');
  });

  it('is not scrolled to in a frame that cannot be scrolled', () => {
    expect(within(framed('view', { still: true }), framed('scroll'))?.reach).toBe('no');
    expect(within(framed('view', { still: true }), framed('view'))?.reach).toBe('view');
  });

  it('is not known when a page around it has not answered, or it is not counted there', () => {
    expect(chainOf(inner, byPath([page([], [framed('view')]), inner]))).toBeNull();
    expect(chainOf(page(null), byPath([page([], [framed('view')])]))).toBeNull();
    expect(chainOf(page([5]), byPath([page([], [framed('view')])]))).toBeNull();
  });
});

describe('what is remembered', () => {
  const inner = page([0]);
  const before = (view: View | null, around: Framed | null): boolean =>
    isBeforeEyes({ view }, chainOf(inner, byPath(around ? [page([], [around]), inner] : [inner])));

  it.each<[view: View | null, around: Framed | null, expected: boolean]>([
    ['clear', framed('view'), true],
    ['clear', null, false],
    ['clear', framed('no', { masked: true }), false],
    ['dim', framed('view', { veiled: true }), false],
    ['shown', framed('view'), true],
    ['shown', framed('no'), false],
    ['away', framed('scroll'), false],
    [null, framed('view'), false],
  ])('%s, %o: %s', (view, around, expected) => expect(before(view, around)).toBe(expected));
});
