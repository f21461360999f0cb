import { describe, expect, it } from 'vitest';
import kept from './baseline.json';
import { KEPT_PAGES, measure } from './measure';
import { drops, shares } from './targets';

describe('accuracy over generated pages', () => {
  const { all } = measure(KEPT_PAGES);

  it('reads every page without a crash', () => {
    expect(all.pages).toBe(KEPT_PAGES);
    expect(all.crashes).toBe(0);
  });

  it('is nowhere worse than the kept baseline', () => {
    expect(drops(shares(all), kept)).toEqual([]);
  });
});
