import { describe, expect, it } from 'vitest';
import { leavingFrom } from '../../src/background/years-share';
import type { Entry } from '../../src/background/years-store';

let count = 0;
/** A reading of 50 kB that tab 1 has shown on a site of its own; only what a case is about is written out. */
const entry = (given: Partial<Entry> = {}): Entry => ({
  key: String(count++).padStart(16, '0'),
  bytes: 50_000,
  address: `http://www.place${count}.gov.cn/`,
  isFramed: false,
  isChosen: false,
  tabs: [1],
  born: count,
  frames: [],
  reports: [],
  ...given,
});
const entries = (number: number, given: Partial<Entry> = {}): Entry[] => Array.from({ length: number }, () => entry(given));
/** What stays of a list with the newest first. */
const left = (all: readonly Entry[]): Entry[] => {
  const leaving = leavingFrom(all);
  return all.filter((one) => !leaving.includes(one));
};

describe('what is remembered', () => {
  it('goes, the oldest first, beyond the share of its tab', () => {
    const all = entries(25);
    expect(left(all)).toEqual(all.slice(0, 20));
  });

  it('of one tab is not driven out by another, however much that one shows', () => {
    const kept = [...entries(3, { tabs: [2] }), ...entries(18, { tabs: [3] })];
    expect(left([...entries(200), ...kept])).toEqual(expect.arrayContaining(kept));
  });

  it('goes from the tab that has most when all together are too many', () => {
    const tabs = [20, 20, 18, 5].map((number, tab) => entries(number, { tabs: [tab] }));
    const counts = tabs.map((of) => left(tabs.flat()).filter((one) => of.includes(one)).length);
    expect(counts.reduce((sum, one) => sum + one)).toBe(60);
    expect(counts[3]).toBe(5);
    expect(Math.max(...counts) - Math.min(...counts.slice(0, 3))).toBeLessThan(3);
  });

  it('of a page that renames itself drives out nothing that its tab has shown before', () => {
    const before = entries(4);
    const renamed = entries(60, { address: 'http://www.jiangcheng.gov.cn/nb.html', born: 5 });
    expect(left([...renamed, ...before])).toEqual([...renamed.slice(0, 16), ...before]);
    const sister = entries(4, { address: 'http://www.jiangcheng.gov.cn/other.html' });
    expect(left([...renamed, ...sister])).toEqual([...renamed.slice(0, 16), ...sister]);
  });

  it('of frames goes before what pages have said', () => {
    const before = entries(15);
    const framed = entries(60, { isFramed: true });
    expect(left([...framed, ...before])).toEqual([...framed.slice(0, 5), ...before]);
  });

  it('is bounded by size, too, and what is too large by itself drives nothing out', () => {
    const small = entries(5);
    const large = entries(3, { bytes: 900_000 });
    expect(left([...large, ...small])).toEqual([...large.slice(0, 1), ...small]);
    const huge = entry({ bytes: 2_500_000 });
    expect(left([huge, ...small])).toEqual(small);
    const tabs = [1, 2, 3].map((tab) => entry({ tabs: [tab], bytes: 1_500_000 }));
    expect(left([...tabs, ...small.map((one) => ({ ...one, tabs: [4] }))])).toHaveLength(7);
  });

  it('that several tabs have shown is no part of the share of one', () => {
    const shared = entries(5, { tabs: [1, 2] });
    const all = [...entries(30), ...shared];
    expect(left(all)).toEqual([...all.slice(0, 20), ...shared]);
  });
});
