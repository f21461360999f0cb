import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

export const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';

export const never = (): Promise<never> => new Promise(() => undefined);

export const page = (frameId = 0, more: object = {}): Runtime.MessageSender => ({
  id: browser.runtime.id,
  url: ADDRESS,
  frameId,
  tab: { id: 7, incognito: false } as Runtime.MessageSender['tab'],
  ...more,
});

export const own = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

export const UNFINISHED = ['?', '勾稽：没有完成核对，点此再试'];
