import type { Tabs } from 'webextension-polyfill';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addressIn, addressOf } from '../../src/background/address';

const from = (url: string, origin: string, onTop = 'http://www.jiangcheng.gov.cn/nb/2024.html') =>
  addressOf({ url, origin, tab: { url: onTop } as Tabs.Tab });

it.each([
  ['a page', 'https://www.jiangcheng.gov.cn/a.html', 'https://www.jiangcheng.gov.cn', 'https://www.jiangcheng.gov.cn/a.html'],
  ['a local file', 'file:///reports/2024.html', 'null', 'file:///reports/2024.html'],
  ['a frame in a sandbox', 'http://www.liucheng.gov.cn/a.html', 'null', 'http://www.liucheng.gov.cn/a.html'],
])('%s stands where the browser says', (_, url, origin, address) => expect(from(url, origin)).toBe(address));

it.each(['about:blank', 'about:srcdoc', 'blob:http://www.jiangcheng.gov.cn/7f3a'])(
  '%s holds what a page of its origin has written',
  (url) => {
    expect(from(url, 'http://www.jiangcheng.gov.cn')).toBe('http://www.jiangcheng.gov.cn/nb/2024.html');
    expect(from(url, 'http://www.liucheng.gov.cn')).toBe('http://www.liucheng.gov.cn/');
    expect(from(url, 'http://www.liucheng.gov.cn', '')).toBe('http://www.liucheng.gov.cn/');
  },
);

it('a file stands where its viewer has it from, or nowhere but under its name', () => {
  const viewer = (query: string) => from(`${fakeBrowser.runtime.getURL('/viewer.html')}${query}`, 'chrome-extension://own');
  const report = 'http://www.jiangcheng.gov.cn/files/2024.pdf';
  expect(viewer(`?file=${encodeURIComponent(report)}`)).toBe(report);
  expect(viewer('?ticket=7&name=%E5%B9%B4%E6%8A%A5.pdf')).toBe('年报.pdf');
  expect(viewer('?file=file%3A%2F%2F%2Fetc%2Fhosts')).toBe('');
  expect(from(`http://www.liucheng.gov.cn/viewer.html?file=${report}`, 'http://www.liucheng.gov.cn')).not.toBe(report);
});

it.each([
  ['data:text/html,1', 'null'],
  ['about:srcdoc', 'null'],
  ['about:blank', ''],
])('%s of no origin stands on nobody’s site', (url, origin) => expect(from(url, origin)).toBe(''));

it.each([
  ['http://www.liucheng.gov.cn/nb/2024.html?n=3', 'http://www.liucheng.gov.cn/nb/2024.html?n=3'],
  // What is not of the origin that the browser names is not believed.
  ['http://www.jiangcheng.gov.cn/nb/2024.html', 'http://www.liucheng.gov.cn/'],
  ['blob:http://www.liucheng.gov.cn/7f3a', 'http://www.liucheng.gov.cn/'],
  ['about:srcdoc', 'http://www.liucheng.gov.cn/'],
  [undefined, 'http://www.liucheng.gov.cn/'],
])('a frame that the browser knows no address of yet says %s itself', async (result, address) => {
  const executeScript = vi.fn().mockResolvedValue([{ frameId: 5, result }]);
  Object.assign(fakeBrowser.scripting, { executeScript });
  const sender = { url: 'about:blank', origin: 'http://www.liucheng.gov.cn', tab: { url: '' } as Tabs.Tab };
  expect(await addressIn(sender, 7, 5)).toBe(address);
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7, frameIds: [5] } }));
});

it('a frame whose address the browser knows is not asked', async () => {
  const executeScript = vi.fn();
  Object.assign(fakeBrowser.scripting, { executeScript });
  const url = 'http://www.liucheng.gov.cn/a.html';
  expect(await addressIn({ url, origin: 'http://www.liucheng.gov.cn' }, 7, 5)).toBe(url);
  expect(executeScript).not.toHaveBeenCalled();
});
