/** What surfaces need to name of what the desk works with. */
export { scriptedIn } from '../sweep/scripted';
export type { SweepEntry } from '../archive';
export type { Entry } from '../archive/entry';
export type { SweepState } from '../sweep/state';
