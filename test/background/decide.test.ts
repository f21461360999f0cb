import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { tabState, type TabState } from '../../src/messages';
import type { DecisionChange } from '../../src/messages/decision';
import { quieten } from './quiet';
import { readingOf } from './reading';

const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';
/** The code of the site that the page names. */
const CODE = '9906000021';
const own: Runtime.MessageSender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

let background: typeof Background;
let incognito: boolean;

beforeEach(async () => {
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

async function decide(change: DecisionChange): Promise<TabState> {
  const findings = [firstOf(await look())];
  return ask({ kind: 'decide', tab: 7, frame: 0, part: 0, findings, change });
}

const decision = (state: TabState) => state.frames[0]?.decisions?.[firstOf(state)];
const keysIn = async (area: 'local' | 'session') =>
  Object.keys(await fakeBrowser.storage[area].get(null)).filter((key) => key.startsWith('decision '));

describe('what a reviewer decides', () => {
  it('is kept on disk with the figures, and known after the background was stopped', async () => {
    await read();
    const said = decision(await decide({ kind: 'verdict', verdict: 'confirmed' }));
    expect(said).toMatchObject({ verdict: 'confirmed', before: null, note: '' });
    expect(Object.keys(said?.figures ?? {})).toHaveLength(7);
    expect(await keysIn('local')).toEqual([`decision ${firstOf(await look())} ${CODE}`]);
    vi.resetModules();
    background = await import('../../src/background');
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
    expect(await keysIn('local')).toEqual([]);
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
    expect(await keysIn('local')).toEqual([expect.stringMatching(/ jiangcheng\.gov\.cn$/)]);
    await read();
    expect(decision(await look())).toMatchObject({ verdict: 'to-ask' });
    await decide({ kind: 'note', note: '已去函' });
    expect(decision(await look())).toMatchObject({ verdict: 'to-ask', note: '已去函' });
    expect(await keysIn('local')).toEqual([expect.stringMatching(/ 9906000021$/)]);
  });

  it('in a private window stays in memory alone', async () => {
    incognito = true;
    await read();
    expect(decision(await decide({ kind: 'verdict', verdict: 'confirmed' }))).toMatchObject({ verdict: 'confirmed' });
    expect(await keysIn('local')).toEqual([]);
    expect(await keysIn('session')).toHaveLength(1);
  });
});
