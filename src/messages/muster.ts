import * as z from 'zod/mini';

const count = z.int().check(z.gte(0));

/** A frame as the page around it shows it. */
const framed = z.object({
  /** `view`: it stands where it can be seen; `scroll`: it does when the page is scrolled; `no`: the reader cannot get to see it. */
  reach: z.enum(['view', 'scroll', 'no']),
  /** A mask or the like lies on it, of which nobody tells what it leaves to be seen. */
  masked: z.boolean(),
  /** Something lies over a part of it, or a harmless filter does: a browser that sees this is not sure that it can be seen. */
  veiled: z.boolean(),
  /** What it holds cannot be scrolled. */
  still: z.boolean(),
});

/** What a frame says of itself when all frames of its tab are called. */
export const present = z.object({
  /** When its document began. */
  born: z.number(),
  /** The numbers of the frames on the way to it from the top, as `window.frames` counts; null when it is not counted there. */
  path: z.nullable(z.array(count).check(z.maxLength(20))),
  /** Whether its tab is shown. */
  isShown: z.boolean(),
  /** Whether it is large enough to be read. */
  isLarge: z.boolean(),
  /** The frames in it, by their number. */
  frames: z.array(framed).check(z.maxLength(300)),
});

/**
 * How much of a frame the browser shows: `clear`: it is certain that some of it can be seen; `dim`: some of it stands in view,
 * and something may hide it; `shown`: some of it stands in view, and this browser cannot tell more; `away`: nothing does.
 */
export const view = z.enum(['clear', 'dim', 'shown', 'away']);

export type Framed = z.infer<typeof framed>;
export type Present = z.infer<typeof present>;
export type View = z.infer<typeof view>;
