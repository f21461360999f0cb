import { describe, expect, test } from 'vitest';
import { judgeDocument } from './audited';
import { pdfOf, type PdfStyle } from './pdf';
import { sourceOf } from './sources';

const RULED: Readonly<Record<string, PdfStyle>> = {
  strokes: {},
  'thin rectangles in another scale': { rules: 'fills', scale: 4.17 },
  dashes: { rules: 'dashes', signs: true },
  dots: { rules: 'dots' },
  'text in no order, bold printed twice': { shuffled: true, doubled: true },
  'pages on their side': { rotate: 90 },
  'pages upside down': { rotate: 180 },
  'pages on their other side': { rotate: 270, rules: 'fills' },
  'rows cut by the page': { cut: true, running: true },
  'headers on every page': { repeat: true, running: true },
  'narrow columns': { size: 11, margin: 90, figures: 'right' },
};

describe('PDF with lines', () => {
  for (const [name, style] of Object.entries(RULED))
    test(`is read to the cell: ${name}`, async () => {
      for (const seed of [1, 2, 3, 4]) {
        const source = sourceOf(seed);
        const { score, notes } = await judgeDocument(source, name, pdfOf(source.draft, style));
        expect(notes).toEqual([]);
        expect(score).toMatchObject({ missed: 0, wrong: 0, cells: Object.keys(source.truth.facts).length });
      }
    });
});
