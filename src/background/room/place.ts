import type { Job } from '../../messages/job';
import type { Room } from '../../workroom';
import { browserRoom } from '../../workroom/browser';
import { OffscreenRoom } from './offscreen';

/** Firefox lets the background have workers of its own; elsewhere a page that nobody sees has them. */
export const place: Room<Job, string> = import.meta.env.FIREFOX ? browserRoom('/hand.js') : new OffscreenRoom();
