import * as z from 'zod/mini';

const text = (most: number) => z.string().check(z.maxLength(most));

/** A sweep as it is kept beside its journal. */
export const sweepSchema = z.object({
  id: text(100),
  /** How the reader calls it; '' where nobody has named it. */
  name: text(400),
  /** What it is called by while nobody has named it, in the language of whoever looks. */
  made: z.optional(
    z.object({
      /** The site of its first column, how many columns there are beside it, and the year asked for. */
      host: text(400),
      more: z.int().check(z.gte(0)),
      year: z.nullable(z.int()),
      /** 1, and one more each time that it is read again. */
      round: z.int().check(z.gte(1)),
    }),
  ),
  /** When it was begun, by the clock of the machine. */
  begunAt: text(40),
  /** Bodies of whom a report is expected. */
  expected: z.array(text(400)).check(z.maxLength(5000)),
  /** The sweep whose addresses it reads again; null for a first round. */
  again: z.nullable(text(100)),
});

export type SweepEntry = z.infer<typeof sweepSchema>;
