import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type * as Calls from '../../src/background/calls';
import type * as Eyes from '../../src/background/eyes';

const stand = { tab: 7, frame: 3, born: 1 };

let eyes: typeof Eyes;
let calls: typeof Calls;
let sent: MockInstance<typeof browser.tabs.sendMessage>;
let act: MockInstance<() => void>;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.restoreAllMocks();
  vi.resetModules();
  eyes = await import('../../src/background/eyes');
  calls = await import('../../src/background/calls');
  sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
  act = vi.fn<() => void>();
});
afterEach(() => vi.useRealTimers());

const wait = (time: number): void => void vi.advanceTimersByTime(time);
const whenLookedAt = (): void => eyes.whenLookedAt(stand, act as unknown as () => void);

describe('a frame', () => {
  it('is looked at when it has been before the reader’s eyes for a moment', () => {
    whenLookedAt();
    eyes.noteLook(stand, true);
    wait(900);
    expect(act).not.toHaveBeenCalled();
    eyes.noteLook(stand, true);
    wait(200);
    expect(act).toHaveBeenCalledTimes(1);
    wait(5000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('that flashes up is not', () => {
    whenLookedAt();
    for (let times = 0; times < 20; times++) {
      eyes.noteLook(stand, true);
      wait(300);
      eyes.noteLook(stand, false);
      wait(300);
    }
    wait(5000);
    expect(act).not.toHaveBeenCalled();
  });

  it('that is looked at already needs no further look, another document there does', () => {
    whenLookedAt();
    eyes.noteLook(stand, true);
    wait(1100);
    whenLookedAt();
    expect(act).toHaveBeenCalledTimes(2);
    eyes.whenLookedAt({ ...stand, born: 2 }, act as unknown as () => void);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is read again when the background was stopped since it was read', () => {
    eyes.noteLook(stand, true);
    wait(1100);
    expect(sent).toHaveBeenCalledWith(7, { kind: 'audit' }, { frameId: 3 });
    whenLookedAt();
    expect(act).toHaveBeenCalledTimes(1);
    wait(10_000);
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

it('a frame that is called all the time is called once in a while, and at last once more', () => {
  for (let times = 0; times < 50; times++) {
    calls.callAgain([7, 0]);
    wait(100);
  }
  expect(sent.mock.calls.length).toBeLessThan(4);
  const before = sent.mock.calls.length;
  wait(10_000);
  expect(sent.mock.calls.length).toBe(before + 1);
});
