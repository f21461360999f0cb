import * as z from 'zod/mini';

/** What a frame says of itself when all frames of its tab are called: see src/page/muster.ts. */
export const present = z.object({
  /** When its document began. */
  born: z.number(),
});

export type Present = z.infer<typeof present>;
