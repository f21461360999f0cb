import browser from 'webextension-polyfill';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linksIn } from '../../src/background/links';
import * as store from '../../src/background/store';
import * as states from '../ui/states';

const HERE = 'http://www.jiangcheng.gov.cn/nb/2024.html';
const link = (text: string, address: string) => ({ text, title: '', address, file: address });

/** What the scripts in the frames of a tab say, by the number of the frame. */
let said: Readonly<Record<number, unknown>>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  said = {};
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: HERE } as never);
  vi.spyOn(store, 'framesOf').mockResolvedValue([]);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ target }) => {
    const [frame = 0] = target.frameIds ?? [];
    if (!(frame in said)) throw new Error('no access');
    return [{ frameId: frame, documentId: '', result: said[frame] }];
  });
});

const filesIn = async (frame: number): Promise<string[]> => (await linksIn(7, frame)).files.map(({ address }) => address);

it('documents around a frame with a report belong to it as well', async () => {
  said = {
    0: { names: [], links: [link('附件', 'http://www.jiangcheng.gov.cn/around.pdf')] },
    3: { names: [], links: [link('附件', 'http://www.jiangcheng.gov.cn/own.pdf')] },
  };
  expect(await filesIn(3)).toEqual(['http://www.jiangcheng.gov.cn/own.pdf', 'http://www.jiangcheng.gov.cn/around.pdf']);
  expect(await filesIn(0)).toEqual(['http://www.jiangcheng.gov.cn/around.pdf']);
});

it('what an audit has named is offered where the page may not be read, and only if it leads to the web', async () => {
  vi.spyOn(store, 'framesOf').mockResolvedValue(states.unreadable().frames);
  expect(await filesIn(0)).toEqual(['http://www.jiangcheng.gov.cn/files/2024.pdf']);
});

it.each([
  ['too many links', { names: [], links: Array.from({ length: 3001 }, () => link('附件', HERE)) }],
  ['names without end', { names: ['年'.repeat(300)], links: [] }],
  ['an answer of another kind', 'nothing'],
  ['an address without end', { names: [], links: [link('附件', `${HERE}/${'x'.repeat(3000)}`)] }],
])('a page that was taken over says nothing by %s', async (_, result) => {
  said = { 0: result };
  expect(await linksIn(7, 0)).toEqual({ reports: [], files: [] });
});

it('an address that is none is nothing, and takes nothing else with it', async () => {
  said = { 0: { names: [], links: [link('附件', 'http://'), link('附件', 'http://www.jiangcheng.gov.cn/a.pdf')] } };
  expect(await filesIn(0)).toEqual(['http://www.jiangcheng.gov.cn/a.pdf']);
});
