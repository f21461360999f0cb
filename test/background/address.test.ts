import type { Tabs } from 'webextension-polyfill';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addressOf } from '../../src/background/address';

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
