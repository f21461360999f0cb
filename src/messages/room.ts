import * as z from 'zod/mini';

/**
 * Between the background and the page that holds the workers, over a channel that only the two of them have: what is to be
 * done, and what came of it (src/messages/job.ts); neither is opened on its way.
 */

const number = z.int().check(z.gte(0));

export const roomOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prepare') }),
  z.object({ kind: z.literal('do'), number, job: z.unknown() }),
  /** Nobody wants the answer any more. */
  z.object({ kind: z.literal('drop'), number }),
]);

const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), answer: z.string() }),
  z.object({ kind: z.enum(['timeout', 'gone']) }),
]);

export const roomNotice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('outcome'), number, outcome }),
]);

export type RoomOrder = z.infer<typeof roomOrder>;
export type RoomNotice = z.infer<typeof roomNotice>;

/** The page that holds the workers, and the lock that it has as long as it lives. */
export const ROOM_PAGE = '/offscreen.html';
export const ROOM_LOCK = 'room';
