import * as z from 'zod/mini';
import type { Transcript } from '../exports/transcript';

/** A transcript on its way out of a worker: see src/exports/transcript.ts. Sizes are bounded. */

const count = (most: number) => z.int().check(z.gte(0), z.lte(most));
const text = z.string().check(z.maxLength(5_000_000));
const places = z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(100_000));

const figure = z.object({
  start: count(5_000_000),
  end: count(5_000_000),
  kind: z.enum(['claim', 'uncovered']),
  index: count(1_000_000),
});
const cell = z.object({ text, rowSpan: count(300_000), colSpan: count(1000), places });

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text, level: count(6), places, figures: z.array(figure).check(z.maxLength(100_000)) }),
  z.object({
    kind: z.literal('table'),
    places,
    rows: z.array(z.array(cell).check(z.maxLength(1000))).check(z.maxLength(300_000)),
  }),
  z.object({ kind: z.literal('picture'), text }),
]);

export const transcript: z.ZodMiniType<Transcript> = z.object({
  blocks: z.array(block).check(z.maxLength(10_000)),
  left: count(1_000_000),
});
