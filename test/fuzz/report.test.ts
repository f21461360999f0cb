import fc from 'fast-check';
import { describe, test } from 'vitest';
import { readHtmlFile } from '../../src/readers/file';
import { readText } from '../../src/readers/text';
import { recognise, recogniseShown } from '../../src/report';
import { generatePage, LAYOUT_NAMES } from '../generator';
import { seeded } from '../generator/random';
import { checkReport } from './invariants';
import { mutate } from './mutate';
import { soupOf } from './soup';
import { TARGETS } from './targets';

const damaged = fc.record({ layout: fc.constantFrom(...LAYOUT_NAMES), seed: fc.nat(10_000) }).map(({ layout, seed }) => {
  const { kind, html } = generatePage(seed, { layout });
  return { kind, page: mutate(html, seeded(seed), TARGETS.page?.words ?? [], html) };
});

describe('recognition and audit list every relation once and turn nothing unread into 0', () => {
  test('for words of a report in any order', () => {
    fc.assert(
      fc.property(soupOf('text', 200), (text) => recognise(readText(text)).forEach(checkReport)),
      { numRuns: 60 },
    );
  });

  test('for mark-up in any order', () => {
    fc.assert(
      fc.property(soupOf('page', 200), (markup) =>
        recogniseShown((withHidden) => readHtmlFile(markup, withHidden)).forEach(checkReport),
      ),
      { numRuns: 60 },
    );
  });

  test('for damaged reports', () => {
    fc.assert(
      fc.property(damaged, ({ kind, page }) =>
        recogniseShown((withHidden) => (kind === 'txt' ? readText(page) : readHtmlFile(page, withHidden))).forEach(checkReport),
      ),
      { numRuns: 60 },
    );
  });
});
