import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { figuresById } from '../../src/exports/operands';
import { tabState, type TabState } from '../../src/messages';
import type { DecisionChange } from '../../src/messages/decision';
import { archiveHere } from '../../src/archive';
import { quieten } from './quiet';
import { readingOf } from './reading';

const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';
/** The code of the site that the page names. */
const CODE = '9906000021';
const own: Runtime.MessageSender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

let background: typeof Background;
let incognito: boolean;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.useRealTimers();
  vi.doUnmock('../../src/texts/zh/findings');
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.resetModules();
  incognito = false;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.tabs, 'get').mockImplementation(() => Promise.resolve({ url: ADDRESS, incognito } as Tabs.Tab));
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  quieten();
  background = await import('../../src/background');
  background.startBackground();
});

/** A page is read, with these words replaced. */
async function read(change?: (markup: string) => string, url = ADDRESS): Promise<void> {
  const tab = { id: 7, url, incognito } as Runtime.MessageSender['tab'];
  await background.answer(readingOf(change), { id: browser.runtime.id, url, frameId: 0, tab });
}

const ask = async (message: object): Promise<TabState> => tabState.parse(await background.answer(message, own));
const look = () => ask({ kind: 'look', tab: 7 });
const firstOf = ({ frames }: TabState): string => frames[0]?.result.audits[0]?.findings[0]?.id ?? '';

/** Decides about the first finding as it is shown by `seen`, and yields what is known of the tab then. */
async function decide(change: DecisionChange, seen?: TabState): Promise<TabState> {
  const shown = seen ?? (await look());
  const audit = shown.frames[0]?.result.audits[0];
  const [first] = audit?.findings ?? [];
  const findings = audit && first ? figuresById([first], audit) : {};
  await background.answer({ kind: 'decide', tab: 7, frame: 0, part: 0, findings, change }, own);
  return look();
}

const decision = (state: TabState) => state.frames[0]?.decisions?.[firstOf(state)];
const keysIn = async (area: 'local' | 'session') =>
  Object.keys(await fakeBrowser.storage[area].get(null)).filter((key) => key.startsWith('decision '));

/** Places and findings on which something is kept on the disk. */
async function archived(): Promise<string[]> {
  const archive = archiveHere();
  const all = await archive.decisions.all();
  archive.close();
  return all.map(({ place, finding }) => `${finding} ${place}`);
}

/** The background is stopped and started again, perhaps as another version. */
async function startAnew(): Promise<void> {
  vi.resetModules();
  background = await import('../../src/background');
}

describe('what a reviewer decides', () => {
  it('is kept on disk with the figures, and known after the background was stopped', async () => {
    await read();
    const said = decision(await decide({ kind: 'verdict', verdict: 'confirmed' }));
    expect(said).toMatchObject({ verdict: 'confirmed', before: null, note: '' });
    expect(Object.keys(said?.figures ?? {})).toHaveLength(7);
    expect(await archived()).toEqual([`${firstOf(await look())} ${CODE}`]);
    await startAnew();
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
  });

  it('goes back to what it was, keeps its note, and leaves nothing when nothing is said', async () => {
    await read();
    await decide({ kind: 'note', note: '已去函' });
    await decide({ kind: 'verdict', verdict: 'to-ask' });
    await decide({ kind: 'verdict', verdict: 'in-order' });
    expect(decision(await decide({ kind: 'back' }))).toMatchObject({ verdict: 'to-ask', note: '已去函' });
    await decide({ kind: 'note', note: '' });
    await decide({ kind: 'back' });
    expect(decision(await look())).toBeUndefined();
    expect(await archived()).toEqual([]);
  });

  it('stays when the page gives other figures, with those that it was taken on', async () => {
    await read();
    const before = decision(await decide({ kind: 'verdict', verdict: 'confirmed' }))?.figures ?? {};
    await read((markup) => markup.replace('>12<', '>13<'));
    const state = await look();
    expect(decision(state)?.figures).toEqual(before);
  });

  it('changes that cross are kept one after the other', async () => {
    await read();
    await Promise.all([
      decide({ kind: 'note', note: '一' }),
      decide({ kind: 'verdict', verdict: 'confirmed' }),
      decide({ kind: 'note', note: '二' }),
    ]);
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed', note: '二' });
  });

  it('by two panels at once is the same as by one, and can still be taken back', async () => {
    await read();
    await decide({ kind: 'verdict', verdict: 'to-ask' });
    const seen = await look();
    const same = { kind: 'verdict', verdict: 'confirmed' } as const;
    await Promise.all([decide(same, seen), decide(same, seen)]);
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed', before: 'to-ask' });
    expect(decision(await decide({ kind: 'back' }))).toMatchObject({ verdict: 'to-ask' });
  });

  it('is about the figures that the reader saw, though the page gives others by now', async () => {
    await read();
    const seen = await look();
    await read((markup) => markup.replace('>12<', '>13<'));
    const figures = Object.values(decision(await decide({ kind: 'verdict', verdict: 'in-order' }, seen))?.figures ?? {});
    expect([figures.includes(12), figures.includes(13)]).toEqual([true, false]);
  });

  it('about what has left the page is refused, never dropped in silence', async () => {
    await read();
    const seen = await look();
    await read((markup) => markup.replace('>12<', '>11<'));
    await expect(decide({ kind: 'verdict', verdict: 'confirmed' }, seen)).rejects.toThrow('not there any more');
    expect(await archived()).toEqual([]);
  });

  it('is known under every host of the site, and not on pages of others that name its code', async () => {
    await read();
    await decide({ kind: 'verdict', verdict: 'confirmed' });
    await read(undefined, 'http://zwgk.jiangcheng.gov.cn/2024.html');
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
    await read(undefined, 'http://paper.example.org/2024.html');
    expect(decision(await look())).toBeUndefined();
  });

  it('kept by the host before, is known, and goes on under the code of the site', async () => {
    const nameless = (markup: string): string => markup.replace(`content="${CODE}"`, 'content=""');
    await read(nameless);
    await decide({ kind: 'verdict', verdict: 'to-ask' });
    expect(await archived()).toEqual([expect.stringMatching(/ jiangcheng\.gov\.cn$/)]);
    await read();
    expect(decision(await look())).toMatchObject({ verdict: 'to-ask' });
    await decide({ kind: 'note', note: '已去函' });
    expect(decision(await look())).toMatchObject({ verdict: 'to-ask', note: '已去函' });
    expect(await archived()).toEqual([expect.stringMatching(/ 9906000021$/)]);
  });

  it('in a private window stays in memory alone', async () => {
    incognito = true;
    await read();
    expect(decision(await decide({ kind: 'verdict', verdict: 'confirmed' }))).toMatchObject({ verdict: 'confirmed' });
    expect(await archived()).toEqual([]);
    expect(await keysIn('session')).toHaveLength(1);
  });
});

describe('a decision survives', () => {
  beforeEach(async () => {
    await read();
    await decide({ kind: 'verdict', verdict: 'confirmed' });
  });

  it('a page that is redesigned', async () => {
    const before = firstOf(await look());
    await read((markup) =>
      markup
        .replaceAll('class="report"', 'class="table table-hover" id="tb"')
        .replaceAll(/<h3>([^<]*)/g, '<p><strong>$1</strong>')
        .replaceAll('</h3>', '</p>')
        .replaceAll('<td', '<td style="padding:3px"')
        .replace('<body', '<body class="v2"><div><div><header><p>首页</p></header></div></div><div'),
    );
    expect(firstOf(await look())).toBe(before);
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
  });

  it('a rule that is reworded', async () => {
    const { findings } = await vi.importActual<{ findings: Record<string, string> }>('../../src/texts/zh/findings');
    const reworded = Object.fromEntries(Object.entries(findings).map(([key, text]) => [key, `又：${text}`]));
    vi.doMock('../../src/texts/zh/findings', () => ({ findings: reworded }));
    await startAnew();
    await read((markup) => markup.replace('<body', '<body data-read="again"'));
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
  });

  it('figures that change, and is told with those that it was taken on', async () => {
    const before = decision(await look())?.figures;
    await read((markup) => markup.replace('>12<', '>13<'));
    const [frame] = (await look()).frames;
    const shown = Object.values(frame?.result.audits[0]?.report?.facts ?? {}).map(({ value }) => value);
    expect(shown).toContain(13);
    expect(decision(await look())?.figures).toEqual(before);
  });

  it('a clock that is set back: what was decided last holds', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2020-01-01T00:00:00Z') });
    await decide({ kind: 'verdict', verdict: 'in-order' });
    await startAnew();
    expect(decision(await look())).toMatchObject({ verdict: 'in-order', before: 'confirmed' });
  });

  it('the version that kept it in the storage of the browser', async () => {
    const state = await look();
    const kept = decision(state);
    globalThis.indexedDB = new IDBFactory();
    await fakeBrowser.storage.local.set({ [`decision ${firstOf(state)} jiangcheng.gov.cn`]: kept, lang: 'zh' });
    await startAnew();
    expect(decision(await look())).toEqual(kept);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['lang']);
    await startAnew();
    expect(decision(await look())).toEqual(kept);
  });
});

describe('what cannot be kept', () => {
  const failing = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made up', name);
    });

  it.each([
    ['QuotaExceededError', '磁盘空间不足'],
    ['UnknownError', '存储没有响应'],
  ])('is said in clear words, and nothing else is lost: %s', async (name, words) => {
    await read();
    await decide({ kind: 'verdict', verdict: 'confirmed' });
    const broken = failing(name);
    const state = await decide({ kind: 'verdict', verdict: 'in-order' });
    expect([decision(state)?.verdict, state.trouble]).toEqual(['confirmed', expect.stringContaining(words)]);
    expect((await look()).trouble).toContain(words);
    broken.mockRestore();
    const after = await decide({ kind: 'verdict', verdict: 'in-order' });
    expect([decision(after)?.verdict, after.trouble]).toEqual(['in-order', undefined]);
  });

  it('after a newer version was here, is said beside the report, which is shown all the same', async () => {
    await new Promise((done) => indexedDB.open('archive', 99).addEventListener('success', done));
    await read();
    const state = await decide({ kind: 'verdict', verdict: 'confirmed' });
    expect(state.frames[0]?.result.audits[0]?.findings.length).toBeGreaterThan(0);
    expect(state.trouble).toContain('更新版本');
  });
});
