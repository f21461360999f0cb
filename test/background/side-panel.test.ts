import type { Menus, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMenu, watchPanelDoors } from '../../src/background/side-panel';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quieten } from './quiet';

/** The doors to the panel that the browser itself has: the context menu of a page, and a key. */

const tab = { id: 7, windowId: 3, url: 'http://www.jiangcheng.gov.cn/2024.html' } as Tabs.Tab;

interface Created {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
}

let created: Created[];
let clicked: (info: Menus.OnClickData, tab?: Tabs.Tab) => void;
let pressed: (command: string, tab?: Tabs.Tab) => void;
/** In which windows the browser was asked for its panel, and whether that was before anything else could happen. */
let opened: { windowId: number }[];
let isRefused: boolean;
let windows: object[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  quieten();
  [created, opened, windows, isRefused] = [[], [], [], false];
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  vi.spyOn(browser.windows, 'create').mockImplementation((asked) => {
    windows.push(asked ?? {});
    return Promise.resolve({} as never);
  });
  const menus = {
    removeAll: () => Promise.resolve(),
    update: () => Promise.resolve(),
    create: (one: Created) => void created.push(one),
    onClicked: { addListener: (listener: typeof clicked) => (clicked = listener) },
  };
  const sidePanel = {
    open: (options: { windowId: number }) => {
      opened.push(options);
      return isRefused ? Promise.reject(new Error('no gesture')) : Promise.resolve();
    },
  };
  const commands = { onCommand: { addListener: (listener: typeof pressed) => (pressed = listener) } };
  Object.assign(browser, { contextMenus: menus, commands, sidePanel });
  watchPanelDoors();
});

describe('the panel', () => {
  it('has an entry in the menu of every page, in the reader’s language', async () => {
    await addMenu();
    expect(created.map(({ title }) => title)).toEqual(['在侧栏核验本页', '巡查此栏目的年报']);
    expect(created[0]?.contexts).toContain('page');
  });

  it('opens beside the page of the menu, in the click itself', () => {
    clicked({ menuItemId: 'open-panel' } as Menus.OnClickData, tab);
    expect(opened).toEqual([{ windowId: 3 }]);
  });

  it('opens by the key, in the press itself', () => {
    pressed('open-panel', tab);
    expect(opened).toEqual([{ windowId: 3 }]);
  });

  it('leaves the column of a page, or of a link in it, to the desk', () => {
    const tabs: string[] = [];
    vi.spyOn(browser.tabs, 'create').mockImplementation(({ url = '' }) => (tabs.push(url), Promise.resolve(tab)));
    const column = 'http://www.jiangcheng.gov.cn/nb/?a=1#721';
    clicked({ menuItemId: 'sweep-column', pageUrl: column } as Menus.OnClickData, tab);
    clicked({ menuItemId: 'sweep-column', pageUrl: column, linkUrl: 'http://a.gov.cn/' } as Menus.OnClickData, tab);
    clicked({ menuItemId: 'sweep-column', pageUrl: 'file:///x' } as Menus.OnClickData, tab);
    expect(tabs.map((url) => new URLSearchParams(new URL(url).hash.slice(1)).get('from'))).toEqual([column, 'http://a.gov.cn/']);
  });

  it('is not opened by entries and keys of others, and not where no tab is', () => {
    clicked({ menuItemId: 'other' } as Menus.OnClickData, tab);
    pressed('other', tab);
    pressed('open-panel', undefined);
    expect(opened).toEqual([]);
  });

  it('comes as a narrow window where the browser opens none beside', async () => {
    isRefused = true;
    pressed('open-panel', tab);
    await vi.waitFor(() => expect(windows).toHaveLength(1));
    expect(windows[0]).toMatchObject({ type: 'popup', url: expect.stringMatching(/\/sidepanel\.html\?window=3$/) as string });
  });
});
