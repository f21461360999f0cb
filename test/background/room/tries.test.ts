import { expect, it } from 'vitest';
import { Tries } from '../../../src/background/room/tries';

const MINUTE = 60_000;

function tries() {
  let now = 0;
  const kept = new Tries(() => now);
  return { kept, pass: (time: number) => void (now += time) };
}

it('what never took too long may be tried', () => {
  const { kept } = tries();
  expect(kept.may(1, 'a')).toBe(true);
});

it('what took too long is left alone for ever longer, and then altogether', () => {
  const { kept, pass } = tries();
  kept.ended(1, 'a');
  expect(kept.may(1, 'a')).toBe(false);
  pass(MINUTE / 2);
  expect(kept.may(1, 'a')).toBe(true);
  kept.ended(1, 'a');
  pass(MINUTE / 2);
  expect(kept.may(1, 'a')).toBe(false);
  pass(MINUTE / 2);
  expect(kept.may(1, 'a')).toBe(true);
  kept.ended(1, 'a');
  pass(5 * MINUTE);
  expect(kept.may(1, 'a')).toBe(false);
  pass(10 * MINUTE);
  expect(kept.may(1, 'a')).toBe(true);
});

it('other pages of the tab, and the same page in other tabs, are tried', () => {
  const { kept } = tries();
  kept.ended(1, 'a');
  expect([kept.may(1, 'b'), kept.may(2, 'a')]).toEqual([true, true]);
});

it('a tab that goes from one such page to the next is left alone, too', () => {
  const { kept } = tries();
  for (let page = 0; page < 6; page++) kept.ended(1, String(page));
  expect([kept.may(1, 'another'), kept.may(2, 'another')]).toEqual([false, true]);
});

it('the reader may have it tried at once', () => {
  const { kept } = tries();
  for (let page = 0; page < 6; page++) kept.ended(1, String(page));
  kept.forget(1);
  expect(kept.may(1, '0')).toBe(true);
});
