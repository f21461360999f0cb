import browser from 'webextension-polyfill';
import type { FrameRequest } from '../messages';
import type { Place } from './years';

/** A frame is called no more often than this, in ms: a page that changes all the time must not keep others busy. */
const PAUSE = 3000;

/** Frames that were called a short while ago, and whether they are to be called once more. */
const called = new Map<string, { again: boolean }>();

/** Has a frame audit its page again: what it was compared with has changed. */
export function callAgain(place: Place): void {
  const [tab, frameId] = place;
  const key = `${tab} ${frameId}`;
  const before = called.get(key);
  if (before) {
    before.again = true;
    return;
  }
  const call = { again: false };
  called.set(key, call);
  const request: FrameRequest = { kind: 'audit' };
  browser.tabs.sendMessage(tab, request, { frameId }).catch(() => undefined);
  setTimeout(() => {
    called.delete(key);
    if (call.again) callAgain(place);
  }, PAUSE);
}
