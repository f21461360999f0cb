// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { all, answerWith, click, clipboard, root, sent, showPanel as show, text, unfold } from './stage';
import * as states from './states';

describe('a clean report', () => {
  it('gets its verdict, its coverage and its name', async () => {
    await show(states.clean());
    expect(text('.verdict__line')).toBe('未见疑点');
    expect(text('.verdict__coverage')).toBe('勾稽关系 42/42 成立');
    expect(text('.identity__facts')).toContain('2021 年格式');
    expect(all('.figures li')).toEqual(['正文 16/16 相符']);
    expect(root.querySelectorAll('.finding')).toHaveLength(0);
  });

  it('says when it was checked, and the hash of what was', async () => {
    await show(states.clean());
    expect(text('.stamp')).toMatch(/^核对于 2026-01-(?:19|20|21) \d\d:\d\dsha256 0{12}…$/);
    expect(root.querySelector('.stamp code')?.getAttribute('title')).toBe('0'.repeat(64));
  });

  it('says in detail what “42” stands for, and leads there', async () => {
    await show(states.clean());
    await unfold();
    expect(all('.proof__heading')).toEqual(expect.arrayContaining(['勾稽关系 42', '正文与表格相符的数字 16']));
    expect(text('.proof__row').replaceAll('\u00a0', ' ')).toMatch(/^成立.*= \d+$/);
    expect(text('.proof')).toMatch(/没有发现疑点的规则 \d+/);
    await click('.proof__row .tool--jump');
    expect(sent.at(-1)).toEqual({ kind: 'jump', tab: 7, frame: 0, part: 0, target: 'requests/receivedNew/total' });
  });

  it('names both places of a figure of the text, and lists the figures that were not compared', async () => {
    await show(states.clean());
    await unfold();
    await click('.proof__ways .tool--jump', '正文');
    await click('.proof__ways .tool--jump', '表格');
    expect(sent.slice(-2)).toEqual([
      expect.objectContaining({ kind: 'jump', target: 'claim/0' }),
      expect.objectContaining({ kind: 'jump', target: expect.stringContaining('requests/') as string }),
    ]);
    const count = root.querySelectorAll('.uncovered li').length;
    expect(count).toBeGreaterThan(0);
    expect(text('.uncovered__switch')).toBe(`标出未核对的数字（${count}）`);
    await click('.uncovered__switch input');
    expect(sent.at(-1)).toEqual({ kind: 'underline', tab: 7, on: true });
    await click('.uncovered .tool--jump');
    expect(sent.at(-1)).toMatchObject({ kind: 'jump', target: 'uncovered/0' });
  });
});

describe('the way to the next report', () => {
  it('is offered where nothing is left to be decided', async () => {
    await show(states.clean());
    await vi.waitFor(() => expect(all('.calm button')).toEqual(['下一份报告']), 10_000);
    await click('.calm button', '下一份报告');
    expect(sent.at(-1)).toEqual({ kind: 'next-report', tab: 7 });
  });

  it('is not offered before', async () => {
    await show(states.violated());
    expect(text()).not.toContain('下一份报告');
  });
});

describe('a report with a likely cause', () => {
  it('counts what one cell explains as one place', async () => {
    await show(states.violated());
    expect(text('.verdict__line')).toBe('2 个疑点，涉及 3 项勾稽关系');
    expect(text('.filters__heading')).toBe('请核实以下各项：');
    expect(text('.entries').match(/请核实/g)).toBeNull();
  });

  it('names the cell first, as a hypothesis, and what follows from it below', async () => {
    await show(states.violated());
    const story = text('.entry');
    expect(story).toContain('表三·（一）予以公开·自然人');
    expect(story).toContain('若此格为 1408（现为 1480），2 项勾稽关系同时成立');
    expect(story).toContain('可能两位数字前后颠倒；这只是推测，请以原始记录为准');
    expect(story.indexOf('若此格为')).toBeLessThan(story.indexOf('六类申请人之和为'));
    expect(root.querySelector('.entry')?.querySelectorAll('.finding')).toHaveLength(2);
  });

  it('pretends nothing where the relations leave the choice', async () => {
    await show(states.violated());
    await click('.entry:last-child .entry__open');
    const remedies = [...root.querySelectorAll('.entry')].at(-1)?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    expect(remedies).toContain('四种结果之和为 170，总计为 171');
    expect(remedies).toContain('88 + 18 + 28 + 36 = 170 ≠ 171，差 1');
    expect(remedies).not.toContain('若此格');
  });

  it('leads to the finding and to the cell in the page', async () => {
    const state = states.violated();
    await show(state);
    await click('.finding .tool--jump');
    await click('.culprit .tool--jump');
    const row = state.frames[0]?.result.audits[0]?.findings.find((finding) => finding.rule === 'requests-row-total');
    expect(sent).toEqual([
      { kind: 'jump', tab: 7, frame: 0, part: 0, target: row?.id },
      { kind: 'jump', tab: 7, frame: 0, part: 0, target: 'requests/granted/naturalPerson' },
    ]);
    expect(text('.told')).toBe('已在页面中定位');
  });

  it('leads from each finding to its rule in the handbook, beside its text', async () => {
    await show(states.violated());
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.finding a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.target])).toEqual([
      ['规则说明', '/handbook.html?lang=zh#requests-row-total', '_blank'],
      ['规则说明', '/handbook.html?lang=zh#requests-disposed-total', '_blank'],
    ]);
  });

  it('says so when the place is gone', async () => {
    await show(states.violated());
    answerWith(null, () => Promise.reject(new Error('no frame')));
    await click('.finding .tool--jump');
    expect(text('.told')).toContain('没有找到这个位置');
  });

  it('switches the marks off, and back when that fails', async () => {
    await show(states.violated());
    await click('[role=switch]');
    expect(sent.at(-1)).toEqual({ kind: 'set-marks', tab: 7, on: false });
    expect(root.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(false);
    answerWith(null, () => Promise.reject(new Error('gone')));
    await click('[role=switch]');
    expect(root.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(false);
    answerWith(null, () => Promise.resolve({ __mozWebExtensionPolyfillReject__: true, message: 'gone' }));
    await click('[role=switch]');
    expect(root.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(false);
  });
});

describe('the text of a doubt', () => {
  it('stands in no button, so that it can be selected', async () => {
    await show(states.violated());
    expect([...root.querySelectorAll('button')].map((button) => button.textContent).join()).not.toMatch(/若此格|之和/);
  });

  it('can be copied, one doubt or all, as text and as a table', async () => {
    await show(states.violated());
    const copied = clipboard();
    await click('.entry .tool--copy');
    await click('.walk button', '复制文字');
    await click('.walk button', '复制表格');
    await vi.waitFor(() => expect(copied).toHaveLength(3), 10_000);
    await vi.waitFor(() => expect(text('.told')).toBe('已复制'), 10_000);
    const [one, all, table] = copied.map(({ text: plain }) => plain);
    expect(one).toContain('若此格为 1408');
    expect(one).not.toContain('四种结果');
    expect(all).toContain('四种结果');
    expect(table?.split('\t')).toHaveLength(22);
    expect(copied.every(({ html }) => html.includes('<table'))).toBe(true);
  });

  it('that cannot be copied is said not to be', async () => {
    await show(states.violated());
    clipboard(new Error('not allowed'));
    await click('.entry .tool--copy');
    await vi.waitFor(() => expect(text('.told')).toContain('未能复制'), 10_000);
  });
});

describe('a page that keeps taking the marks away', () => {
  it.each([
    ['zh', '本页反复移除标记，已停止显示标记'],
    ['en', 'The page keeps removing the marks'],
  ] as const)('is told of in %s, until the reader wants to see them once more', async (lang, told) => {
    await show(states.unmarked(), lang);
    expect(text()).toContain(told);
    await click('[role=switch]');
    expect(text()).not.toContain(told);
    await click('[role=switch]');
    expect(text()).not.toContain(told);
  });
});
