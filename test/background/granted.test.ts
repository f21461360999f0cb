import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isGranted, noteGrant } from '../../src/background/granted';
import { dropNote } from '../../src/background/tab-notes';

const HERE = 'http://www.jiangcheng.gov.cn/2024.html';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await dropNote(7);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, url: HERE } as Tabs.Tab);
});

it('a tab may be pictured after the reader’s click, on its site and no other', async () => {
  expect(isGranted(7, HERE)).toBe(false);
  await noteGrant(7);
  expect(isGranted(7, HERE)).toBe(true);
  expect(isGranted(7, 'http://www.jiangcheng.gov.cn/2023.html')).toBe(true);
  expect(isGranted(7, 'http://www.qinghe.gov.cn/2024.html')).toBe(false);
  expect(isGranted(8, HERE)).toBe(false);
});

it('a tab whose address nobody knows may not', async () => {
  vi.mocked(browser.tabs.get).mockResolvedValue({ id: 7 } as Tabs.Tab);
  await noteGrant(7);
  expect(isGranted(7, '')).toBe(false);
});
