// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../src/ui/panel/panel';
import { answerWith, click, hear, openPorts, root, text } from './stage';
import * as states from './states';

/** The panel of a window, which follows the tab in front. */

/** The tabs of window 3, the one in front. */
let front: number;

async function open(): Promise<void> {
  front = 7;
  const query = vi.spyOn(fakeBrowser.tabs, 'query') as unknown as MockInstance<() => Promise<unknown>>;
  query.mockImplementation(() => Promise.resolve([{ id: front }]));
  vi.spyOn(fakeBrowser.tabs.onReplaced, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.tabs.onReplaced, 'removeListener').mockReturnValue(undefined);
  await act(() => render(<Panel lang="zh" query="" />, root));
  await vi.waitFor(() => expect(openPorts()).toHaveLength(1));
}

async function bringToFront(tab: number, windowId = 3): Promise<void> {
  front = tab;
  await act(async () => void (await fakeBrowser.tabs.onActivated.trigger({ tabId: tab, windowId })));
  await act(() => new Promise<void>((done) => setTimeout(done, 5)));
}

const learn = (tab: number, state: unknown): Promise<void> => hear({ kind: 'tab-news', tab, state });

describe('the panel of a window', () => {
  it('goes along to the tab in front, and not to that of another window', async () => {
    answerWith(states.clean());
    await open();
    await learn(7, states.violated());
    expect(text('.verdict__line')).toBe('2 个疑点，涉及 3 项勾稽关系');
    await bringToFront(9, 4);
    front = 8;
    expect(openPorts()).toEqual([expect.stringMatching(/7$/)]);
    await bringToFront(8);
    await learn(8, states.clean());
    expect(text('.verdict__line')).toBe('未见疑点');
    expect(openPorts()).toEqual([expect.stringMatching(/8$/)]);
  });

  it('does not go back to the tab that it has left when an answer about that comes late', async () => {
    let answer: (state: unknown) => void = () => undefined;
    answerWith(states.clean(), () => new Promise((done) => (answer = done)));
    await open();
    const doubtful = {
      kind: 'doubtful',
      year: 2023,
      agency: '江城市教育局',
      title: '',
      address: 'http://old.jiangcheng.gov.cn/1',
    };
    const state = states.violated();
    await learn(7, {
      ...state,
      frames: state.frames.map(({ frame, result }) => ({ frame, result: { ...result, lastYears: [doubtful] } })),
    });
    await click('button', '是同一机关');
    await bringToFront(8);
    await learn(8, states.clean());
    await act(() => answer(states.violated()));
    await act(() => new Promise<void>((done) => setTimeout(done, 5)));
    expect(text('.verdict__line')).toBe('未见疑点');
  });
});
