import type { Present } from '../messages/muster';

/** What the background has to know of a frame to tell whether what it keeps of it still holds. */
export const presence = (): Present => ({ born: performance.timeOrigin });
