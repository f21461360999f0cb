import { describe, expect, it } from 'vitest';
import kept from './baseline.json';
import { measureLabelled } from './labelled';
import { KEPT_PAGES, measure, OWN_PAGES } from './measure';
import published from './published.json';
import { readmeBlock, shownBlock } from './readme';
import { drops, keep } from './targets';

describe('accuracy over generated pages', () => {
  const { all } = measure(KEPT_PAGES);

  it('reads every page without a crash', () => {
    expect(all.score.pages).toBe(KEPT_PAGES);
    expect(all.score.crashes).toBe(0);
  });

  it('is nowhere worse than the kept baseline', () => {
    expect(drops(keep(all), kept.generated)).toEqual([]);
  });
});

describe('accuracy over the own labelled pages', () => {
  const own = measureLabelled(OWN_PAGES);

  it('is nowhere worse than the kept baseline', () => {
    expect({ drops: drops(keep(own), kept.own), notes: own.notes }).toEqual({ drops: [], notes: [] });
  });

  it('is what README.md says', () => {
    const { notes, ...sum } = own;
    expect(notes).toEqual([]);
    expect(published.own).toEqual(sum);
  });
});

/** A table's text without the padding of its columns. */
const unpadded = (text: string) => text.replace(/\s+|-{2,}:?/g, '');

describe('the table in README.md', () => {
  it.each(['zh', 'en'] as const)('shows the published run (%s)', (language) => {
    expect(unpadded(shownBlock(language))).toBe(unpadded(readmeBlock(published, language)));
  });
});

describe('a baseline', () => {
  it('sees a share that drops, a rule that gets loud, and more decoys taken', () => {
    const now = { precision: 0.9, 'share precision': 0.5, othersReported: 0.1, recall: 1 };
    expect(drops(now, { precision: 1, othersReported: 0, recall: 0.9 })).toEqual([
      'precision',
      'share precision',
      'othersReported',
    ]);
  });
});
