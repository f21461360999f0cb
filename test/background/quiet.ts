import browser from 'webextension-polyfill';
import { vi } from 'vitest';

/** Lays down what a background does that nobody looks at: it paints badges and listens. */
export function quieten(): void {
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue(undefined);
  vi.spyOn(browser.contextMenus, 'update').mockResolvedValue(undefined);
  for (const event of [
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
    browser.tabs.onReplaced,
    browser.runtime.onConnect,
    browser.contextMenus.onClicked,
    browser.commands.onCommand,
  ])
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
}
