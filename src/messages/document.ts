import * as z from 'zod/mini';

const count = (most: number) => z.int().check(z.gte(0), z.lte(most));
const text = z.string().check(z.maxLength(5_000_000));

const cell = z.tuple([text, count(300_000), count(1000), count(300_000), count(1000)]);
const grid = z
  .tuple([z.literal('grid'), count(1000), count(300_000), z.boolean(), z.boolean(), z.array(cell).check(z.maxLength(300_000))])
  .check(z.refine(([, width, height]) => width * height <= 1_000_000));
const block = z.union([
  z.tuple([z.enum(['text', 'lines']), text, count(6)]),
  grid,
  z.tuple([z.enum(['picture', 'link', 'frame']), text, text]),
]);

/** A frame that the extension may not read, named so that the reader can open it. */
export const foreignFrame = z.object({
  address: z.string().check(z.maxLength(2000)),
  title: z.string().check(z.maxLength(200)),
});

/** A packed document as the page sends it: JSON, longer than the largest that the reader of pages makes. */
export const packedText = z.string().check(z.maxLength(32_000_000));

/** What such a text holds: see src/document/transfer.ts. A page may send anything, so sizes are bounded, too. */
export const packedDocument = z.object({
  title: text,
  meta: z.array(z.tuple([text, text])).check(z.maxLength(1000)),
  blocks: z.array(block).check(z.maxLength(50_000)),
  hides: z.boolean(),
  cut: z.boolean(),
});

/** What of a page is shown otherwise than it was read, as the page sends it: JSON. */
export const seenText = z.string().check(z.maxLength(4_000_000));

const place = count(1_000_000);
const shown = z.string().check(z.maxLength(200));
/**
 * What such a text holds: the number of a place, and the text that stands there for a reader; of a paragraph the part that
 * is meant as well, from where to where in UTF-16 units.
 */
export const packedSeen = z
  .array(z.union([z.tuple([place, shown]), z.tuple([place, shown, count(5_000_000), count(5_000_000)])]))
  .check(z.maxLength(40_000));
