import type { Tabs } from 'webextension-polyfill';
import { expect, it } from 'vitest';
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

it.each([
  ['data:text/html,1', 'null'],
  ['about:srcdoc', 'null'],
  ['about:blank', ''],
])('%s of no origin stands on nobody’s site', (url, origin) => expect(from(url, origin)).toBe(''));
