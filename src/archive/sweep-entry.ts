import * as z from 'zod/mini';

const text = (most: number) => z.string().check(z.maxLength(most));

/** A sweep as it is kept beside its journal. */
export const sweepSchema = z.object({
  id: text(100),
  /** How the reader calls it. */
  name: text(400),
  /** When it was begun, by the clock of the machine. */
  begunAt: text(40),
  /** Bodies of whom a report is expected. */
  expected: z.array(text(400)).check(z.maxLength(5000)),
  /** The sweep whose addresses it reads again; null for a first round. */
  again: z.nullable(text(100)),
});

export type SweepEntry = z.infer<typeof sweepSchema>;
