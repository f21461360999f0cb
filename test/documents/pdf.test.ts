import { describe, expect, test } from 'vitest';
import { judgeDocument } from './audited';
import { pdfOf } from './pdf';
import { sourceOf } from './sources';
import { OPEN_PDF, RULED_PDF } from './styles';

describe('PDF with lines', () => {
  for (const [name, style] of Object.entries(RULED_PDF))
    test(`is read to the cell: ${name}`, async () => {
      for (const seed of [1, 2, 3, 4]) {
        const source = sourceOf(seed);
        const { score, notes } = await judgeDocument(source, name, pdfOf(source.draft, style));
        expect(notes).toEqual([]);
        expect(score).toMatchObject({ missed: 0, wrong: 0, cells: Object.keys(source.truth.facts).length });
      }
    });
});

describe('PDF without lines', () => {
  for (const [name, style] of Object.entries(OPEN_PDF))
    test(`is read where it is certain, and nothing is invented: ${name}`, async () => {
      const sum = { cells: 0, missed: 0 };
      for (const seed of [1, 2, 4]) {
        const source = sourceOf(seed);
        const { score } = await judgeDocument(source, name, pdfOf(source.draft, style));
        expect(score).toMatchObject({ wrong: 0, cleanWithErrors: 0, violatedFound: score.violatedRight });
        sum.cells += score.cells;
        sum.missed += score.missed;
      }
      expect(sum.missed).toBeLessThanOrEqual(0.05 * sum.cells);
    });
});
