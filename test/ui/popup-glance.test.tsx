// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { all, click, clipboard, root, sent, show, text } from './stage';
import * as states from './states';

describe('the popup at a glance', () => {
  it('gives a clean report its verdict and coverage, and the way to the panel', async () => {
    await show(states.clean());
    expect(sent[0]).toEqual({ kind: 'open', tab: 7 });
    expect(text('.verdict__line')).toBe('未见疑点');
    expect(text('.verdict__coverage')).toBe('勾稽关系 42/42 成立');
    expect(root.querySelector('.brief')).toBeNull();
    expect(all('.glance__ways button')).toEqual(['侧栏核验']);
  });

  it('tells a doubt in two lines: the cell, and what it is and may be or what was found', async () => {
    await show(states.violated());
    expect(text('.verdict__line')).toBe('2 个疑点，涉及 3 项勾稽关系');
    expect(all('.brief__place')).toEqual(['表三·（一）予以公开·自然人', '表四·行政复议·总计']);
    expect(all('.brief__line').map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '不符 现为 1480，若为 1408 则相符',
      '不符 各项之和 170 ≠ 所填 171',
    ]);
  });

  it('says in its head whose report it is, and on which year', async () => {
    await show(states.violated());
    expect(text('.top__name b')).toBe('江城市 2024');
  });

  it('leads with both figures where the text and a table differ', async () => {
    await show(states.blanks());
    const [first = ''] = all('.brief__line').map((line) => line.replaceAll('\u00a0', ' '));
    expect(all('.brief__place')[0]).toBe('表三·（一）予以公开·总计；表三·（二）部分公开·总计');
    expect(first).toBe('待核实 正文 258 ≠ 表三 275');
  });

  it('leads with both years where a figure does not follow from the year before', async () => {
    await show(states.discontinued());
    expect(all('.brief__line')[0]?.replaceAll('\u00a0', ' ')).toBe('不符 120 ≠ 121');
  });

  it.each([true, undefined] as const)('says whether figures of the text were neither compared nor listed: %s', async (more) => {
    const state = states.clean();
    const report = state.frames[0]?.result.audits[0]?.report;
    Object.assign(report ?? {}, { moreUncovered: more });
    await show(state);
    expect(text('.glance').includes('正文过长，或数字过多：其余数字没有核对，也没有列出。')).toBe(more === true);
  });

  it('shows the three gravest and counts the others', async () => {
    await show(states.blanks());
    expect(all('.brief')).toHaveLength(3);
    expect(text('.glance__ways .fine')).toMatch(/^还有 \d+ 个，见侧栏$/);
  });

  it('leads to a doubt in the page: to the cell, or to the finding', async () => {
    const state = states.violated();
    await show(state);
    await click('.brief .tool--jump');
    await click('.brief:last-child .tool--jump');
    const remedies = state.frames[0]?.result.audits[0]?.findings.find((finding) => finding.rule === 'remedies-total');
    expect(sent.slice(1)).toEqual([
      { kind: 'jump', tab: 7, frame: 0, part: 0, target: 'requests/granted/naturalPerson' },
      { kind: 'jump', tab: 7, frame: 0, part: 0, target: remedies?.id },
    ]);
    expect(text('.told')).toBe('已在页面中定位');
  });

  it('copies all doubts, as text and as a table', async () => {
    await show(states.violated());
    const copied = clipboard();
    await click('.glance__ways button', '复制');
    await vi.waitFor(() => expect(text('.told')).toBe('已复制'), 10_000);
    expect(copied[0]?.text).toContain('四种结果');
    expect(copied[0]?.html).toContain('<table');
  });

  it('has no text of a doubt in a button', async () => {
    await show(states.violated());
    expect(all('button').join()).not.toMatch(/现为|≠/);
  });
});

describe('the way to the panel', () => {
  const open = async (panel: object | undefined) => {
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    Object.assign(fakeBrowser, { sidePanel: panel });
    vi.spyOn(globalThis, 'close').mockReturnValue(undefined);
    await show(states.violated());
    await click('.main-way');
    Object.assign(fakeBrowser, { sidePanel: undefined });
    return create;
  };

  it('opens the side panel of the window, in the click itself', async () => {
    const opened = vi.fn(() => Promise.resolve());
    const create = await open({ open: opened });
    expect(opened).toHaveBeenCalledWith({ windowId: 3 });
    expect(create).not.toHaveBeenCalled();
    expect(globalThis.close).toHaveBeenCalled();
  });

  it.each([
    ['has none', undefined],
    ['does not open it', { open: () => Promise.reject(new Error('not in this browser')) }],
  ])('opens a narrow window where the browser %s', async (_, panel) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    const create = await open(panel);
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'popup', url: fakeBrowser.runtime.getURL('/sidepanel.html?window=3') }),
    );
  });
});
