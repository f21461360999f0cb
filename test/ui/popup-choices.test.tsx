// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../src/messages';
import { click, permission, root, show, text } from './stage';
import * as states from './states';

describe('the language', () => {
  it('changes at once and is kept', async () => {
    await show(states.clean());
    await click('.languages button', 'English');
    expect(text('.verdict')).toBe('No doubts42 of 42 relations hold');
    expect(document.documentElement.lang).toBe('en');
    expect(await fakeBrowser.storage.local.get('lang')).toEqual({ lang: 'en' });
  });
});

describe('a site outside gov.cn', () => {
  const there = (): TabState => states.noReport();

  it('can be checked by itself from now on', async () => {
    const request = permission('request', true);
    await show(there());
    await click('.site button');
    expect(request).toHaveBeenCalledWith({ origins: ['*://paper.example.org/*'] });
    expect(text('.site')).toBe('以后会自动核对此网站');
  });

  it('stays as it is when the reader declines', async () => {
    permission('request', false);
    await show(there());
    await click('.site button');
    expect(text('.site')).toContain('未获允许');
  });

  it('is not asked about when it is allowed already', async () => {
    permission('contains', true);
    await show(there());
    expect(root.querySelector('.site')).toBeNull();
  });
});

describe('an icon that is not pinned', () => {
  it.each([
    [true, ''],
    [false, '图标还没有固定在工具栏上'],
  ])('on the toolbar: %s', async (isOnToolbar, told) => {
    Object.assign(fakeBrowser.action, { getUserSettings: () => Promise.resolve({ isOnToolbar }) });
    await show(states.clean());
    expect(text('.pin')).toContain(told);
    expect(root.querySelector('.pin') === null).toBe(isOnToolbar);
    Object.assign(fakeBrowser.action, { getUserSettings: undefined });
  });
});

describe('government sites', () => {
  it('are not asked about as long as the browser allows them', async () => {
    await show(states.clean());
    expect(root.querySelector('.site')).toBeNull();
  });

  it('are asked for again, all of them at once, when the reader has taken the permission back', async () => {
    permission('contains', false);
    const request = permission('request', true);
    await show(states.clean());
    await click('.site button', '总是核对政府网站');
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.gov.cn/*'] });
    expect(text('.site')).toBe('以后会自动核对此网站');
  });
});
