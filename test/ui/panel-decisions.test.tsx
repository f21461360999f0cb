// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../src/messages';
import type { Decision } from '../../src/messages/decision';
import { figuresById, figuresOf } from '../../src/exports/operands';
import { all, answerWith, click, hear, root, sent, showPanel, text } from './stage';
import * as states from './states';

/** The tab after its first doubt was decided, on these figures or on those of now. */
function decided(change: Partial<Decision> = {}): TabState {
  const state = states.violated();
  const audit = state.frames[0]?.result.audits[0];
  const ids = new Set(audit?.findings.filter(({ repair }) => repair !== undefined).map(({ id }) => id));
  const decisions = (audit?.findings ?? []).flatMap((finding): [string, Decision][] => {
    if (!audit || !ids.has(finding.id)) return [];
    const figures = figuresOf(finding, audit);
    return [
      [
        finding.id,
        { verdict: 'confirmed', before: null, note: '待复', who: '甲', at: '2026-01-20T08:00:00Z', figures, ...change },
      ],
    ];
  });
  return { ...state, frames: state.frames.map((frame) => ({ ...frame, decisions: Object.fromEntries(decisions) })) };
}

const tell = (state: TabState): Promise<void> => hear({ kind: 'tab-news', tab: 7, state });

async function press(key: string, on: Element = document.body): Promise<void> {
  await act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

/** The same page with only some of its findings. */
function only(keep: (index: number) => boolean): TabState {
  const state = states.violated();
  const frames = state.frames.map((frame) => {
    const audits = frame.result.audits.map((audit) => ({ ...audit, findings: audit.findings.filter((_, index) => keep(index)) }));
    return { ...frame, result: { ...frame.result, audits } };
  });
  return { ...state, frames };
}

const places = (): string[] => all('.entry__place');
const open = () => [...root.querySelectorAll('.entry')].findIndex((entry) => entry.getAttribute('aria-current') === 'true');

describe('the panel by keyboard', () => {
  it('goes from doubt to doubt, paints what takes part, and leads into the page', async () => {
    await showPanel(states.violated());
    expect(open()).toBe(0);
    await press('j');
    expect(open()).toBe(1);
    expect(sent.at(-1)).toMatchObject({ kind: 'paint', totals: ['remedies/reconsideration/total'] });
    expect(document.activeElement).toBe(root.querySelectorAll('.entry')[1]);
    await press('ArrowDown');
    expect(open()).toBe(1);
    await press('Enter');
    expect(sent.at(-1)).toMatchObject({ kind: 'jump' });
    await press('k');
    expect(open()).toBe(0);
    expect(text('.walk .fine')).toBe('1/2');
  });

  it('decides, takes back and goes to the next report', async () => {
    await showPanel(states.violated());
    const audit = states.violated().frames[0]?.result.audits[0];
    const about = audit?.findings.filter(({ repair }) => repair !== undefined) ?? [];
    const findings = audit && figuresById(about, audit);
    for (const key of ['1', '2', '3', 'u', 'n']) await press(key);
    const change = (one: object) => ({ kind: 'decide', tab: 7, frame: 0, part: 0, findings, change: one });
    expect(sent).toEqual([
      change({ kind: 'verdict', verdict: 'confirmed' }),
      change({ kind: 'verdict', verdict: 'in-order' }),
      change({ kind: 'verdict', verdict: 'to-ask' }),
      change({ kind: 'back' }),
      { kind: 'next-report', tab: 7 },
    ]);
  });

  it('paints what takes part in a row that the keyboard stands in, and clears it behind itself', async () => {
    await showPanel(states.violated());
    const way = root.querySelector('.finding button') as HTMLElement;
    await act(() => void way.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
    expect(sent.at(-1)).toMatchObject({ kind: 'paint', totals: [expect.any(String)] });
    await act(() => void way.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(sent.at(-1)).toMatchObject({ kind: 'paint', totals: [] });
  });

  it('leaves keys alone while the reader types, and those that the browser has', async () => {
    await showPanel(states.violated());
    const note = root.querySelector('.decide__note') as HTMLInputElement;
    for (const key of ['1', 'j', 'n', 'Enter']) await press(key, note);
    await act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true })));
    expect(sent).toEqual([]);
    expect(open()).toBe(0);
  });
});

describe('the doubt that is open', () => {
  it('stays open while the page is read anew, in another tab meanwhile, and when a graver one comes before it', async () => {
    await showPanel(states.violated());
    await press('j');
    const second = places()[1];
    await tell({ ...states.violated(), waiting: 'page' });
    expect(root.querySelector('.entry')).toBeNull();
    await tell(states.violated());
    expect(open()).toBe(1);
    const alone = only((index) => index === (states.violated().frames[0]?.result.audits[0]?.findings.length ?? 0) - 1);
    await tell(alone);
    expect([places(), open()]).toEqual([[second], 0]);
    await tell(states.violated());
    expect(open()).toBe(1);
  });

  it('that has gone leaves its place to the next one, and a filter begins at its first', async () => {
    await showPanel(decided());
    await click('.filters__choices button', '已处理');
    expect(open()).toBe(0);
    await click('.filters__choices button', '全部');
    await press('j');
    await click('.filters__choices button', '已处理');
    expect([all('.entry').length, open()]).toEqual([1, 0]);
  });
});

describe('a note', () => {
  it('shows what another panel has written, unless the reader is at it here', async () => {
    await showPanel(decided());
    const note = root.querySelector('.decide__note') as HTMLInputElement;
    await tell(decided({ note: '乙' }));
    expect(note.value).toBe('乙');
    note.value = '乙，已复';
    await act(() => void note.dispatchEvent(new Event('input', { bubbles: true })));
    await tell(decided({ note: '丙' }));
    expect(note.value).toBe('乙，已复');
    await act(() => void note.dispatchEvent(new FocusEvent('blur')));
    expect(note.value).toBe('丙');
  });

  it('and every decision that was not kept is told of', async () => {
    await showPanel(decided());
    answerWith(decided(), () => Promise.reject(new Error('the report is not there any more')));
    await press('2');
    await act(() => new Promise<void>((done) => setTimeout(done, 5)));
    expect(text('.told')).toBe('没有保存，请再试一次');
  });
});

describe('a decision', () => {
  it('is shown with its doubt, which then counts as settled', async () => {
    await showPanel(decided());
    expect(text('.entry__decided')).toBe('确认');
    expect(root.querySelector('.decide [aria-pressed=true]')?.textContent).toBe('确认');
    expect(text('.decide + .fine')).toMatch(/^处理于 2026-01-\d\d \d\d:\d\d，甲$/);
    expect((root.querySelector('.decide__note') as HTMLInputElement).value).toBe('待复');
    expect(all('.filters__choices button')).toEqual(['全部 2', '不符 2', '已处理 1']);
    await click('.filters__choices button', '已处理');
    expect(all('.entry')).toHaveLength(1);
  });

  it('to ask leaves the doubt open: it stands apart from those that are done with', async () => {
    await showPanel(decided({ verdict: 'to-ask' }));
    expect(all('.filters__choices button')).toEqual(['全部 2', '不符 2', '待问 1']);
    expect(root.querySelector('.entry__decided')?.closest('.entry')?.getAttribute('data-settled')).toBe('false');
    await click('.filters__choices button', '待问');
    expect(all('.entry')).toHaveLength(1);
  });

  it('is kept with every stroke of its note, and taken back by pressing it again', async () => {
    await showPanel(decided());
    const note = root.querySelector('.decide__note') as HTMLInputElement;
    note.value = '待复，已去函';
    await act(() => void note.dispatchEvent(new Event('input', { bubbles: true })));
    expect(sent.at(-1)).toMatchObject({ kind: 'decide', change: { kind: 'note', note: '待复，已去函' } });
    await click('.decide button', '确认');
    expect(sent.at(-1)).toMatchObject({ change: { kind: 'verdict', verdict: null } });
    note.focus();
    await tell(decided({ verdict: null, before: 'confirmed' }));
    expect(root.querySelector('.entry__decided')).toBeNull();
    expect((root.querySelector('.decide__note') as HTMLInputElement).value).toBe('待复，已去函');
  });

  it('on other figures is stale and says both', async () => {
    const now = decided();
    const figures = Object.values(now.frames[0]?.decisions ?? {})[0]?.figures ?? {};
    await showPanel(decided({ figures: { ...figures, 'requests/granted/naturalPerson': 1500 } }));
    await vi.waitFor(() => expect(text('.stale')).toContain('处理之后数值有变化'), 10_000);
    expect(text('.stale')).toContain('表三·（一）予以公开·自然人：当时 1500，现在 1480');
    expect(all('.filters__choices button')).toEqual(['全部 2', '不符 2']);
    expect(root.querySelector('.entry__decided')?.getAttribute('data-stale')).toBe('true');
    // It no longer holds, and pressing it says it anew instead of taking it back.
    expect(root.querySelector('.decide [aria-pressed=true]')).toBeNull();
    await click('.decide button', '确认');
    expect(sent.at(-1)).toMatchObject({ kind: 'decide', change: { kind: 'verdict', verdict: 'confirmed' } });
  });
});
