import { callAgain } from './calls';
import type { Stand } from './store';

/** What a frame shows is remembered when the reader has had it before their eyes for so long, in ms. */
const LOOK = 1000;
/** So many readings wait for that; the oldest go. */
const MOST_WAITING = 100;

const nameOf = ({ tab, frame, born }: Stand): string => `${tab} ${frame} ${born}`;

/** Frames that are before the reader's eyes: since a moment ago, or for long enough. */
const looks = new Map<string, 'begun' | 'long'>();
/** What is to be done when a frame has been looked at; null when it was done. */
const waiting = new Map<string, (() => void) | null>();

function done(stand: Stand): void {
  const name = nameOf(stand);
  if (!looks.has(name)) return;
  looks.set(name, 'long');
  // The background was stopped since the frame was read: it is to be read again.
  if (!waiting.has(name)) callAgain([stand.tab, stand.frame]);
  waiting.get(name)?.();
  waiting.set(name, null);
}

/** Whether a frame is before the reader's eyes by now. */
export function noteLook(stand: Stand, isBeforeEyes: boolean): void {
  const name = nameOf(stand);
  if (!isBeforeEyes) looks.delete(name);
  else if (!looks.has(name)) {
    looks.set(name, 'begun');
    setTimeout(() => done(stand), LOOK);
  }
}

/** Does something with what a frame shows as soon as the reader has looked at it. */
export function whenLookedAt(stand: Stand, act: () => void): void {
  const name = nameOf(stand);
  if (looks.get(name) === 'long') {
    act();
    waiting.set(name, null);
    return;
  }
  waiting.delete(name);
  waiting.set(name, act);
  for (const oldest of waiting.keys()) if (waiting.size > MOST_WAITING) waiting.delete(oldest);
}
