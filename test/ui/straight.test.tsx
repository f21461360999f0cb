// @vitest-environment jsdom
import { options } from 'preact';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepWritingStraight } from '../../src/ui/straight';
import { root, show, showPanel, text } from './stage';
import * as states from './states';

/** Turned round from here on, and never back. */
const TURNED = '江城市\u202e水务局\u2067';
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const before = options.vnode;
beforeAll(() => keepWritingStraight());
afterAll(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});

/** The state of a tab in which a body of that name stands wherever its name does. */
function turned(): unknown {
  const state = JSON.stringify(states.discontinued());
  expect(state).toContain('江城市');
  return JSON.parse(state.replaceAll('江城市', TURNED)) as unknown;
}

it('a name that turns writing round turns nothing round in the popup', async () => {
  await show(turned());
  expect(text()).toContain('江城市水务局');
  expect(root.innerHTML).not.toMatch(TURNS);
});

it('nor in the panel', async () => {
  await showPanel(turned());
  expect(root.textContent).toContain('江城市水务局');
  expect(root.innerHTML).not.toMatch(TURNS);
});
