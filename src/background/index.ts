import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { viewedIn } from './address';
import { watchLang } from './lang';
import { years } from './compare';
import { watchPrivateWindows } from './archive';
import { answerDesk } from './desk';
import { follow, watchTabs } from './followers';
import { heedWishes } from './heed';
import { welcome } from './first-run';
import { askAgain } from './inject';
import { followClicks, restWithoutClicks } from './clicked';
import { answerPage } from './pages';
import { answerPopup } from './popup';
import { leaveRoom } from './room';
import { addMenu, nameMenu, watchPanelDoors } from './side-panel';
import { detectInOpenTabs, registerGrantedSites } from './sites';
import { speakAnew } from './speak';
import { forgetState } from './state';
import { forgetTab, replaceTab } from './store';
import { watchWishes } from './wishes';

/** Whether a message comes from a page of the extension itself; a script in a web page never does. */
function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url ?? '').startsWith(browser.runtime.getURL(''));
}

/** Answers everybody, each by what it may ask. */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (!isOwnPage(sender)) return answerPage(message, sender);
  // The viewer of a file reads that as other pages are read.
  return (
    answerDesk(message, sender) ?? answerPopup(message) ?? (viewedIn(sender.url ?? '') ? answerPage(message, sender) : undefined)
  );
}

/** Sets up all listeners; called anew whenever the browser wakes the background. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(answer);
  browser.runtime.onConnect.addListener((port) => port.sender && isOwnPage(port.sender) && follow(port));
  watchTabs();
  watchPanelDoors();
  watchPrivateWindows();
  watchLang(() => {
    void speakAnew();
    void nameMenu();
  });
  watchWishes(() => void heedWishes());
  followClicks();
  void years.load();
  void askAgain();
  browser.tabs.onRemoved.addListener((tab) => {
    leaveRoom(tab);
    forgetState(tab);
    void forgetTab(tab).then(restWithoutClicks);
    void years.leaveTab(tab);
  });
  browser.tabs.onReplaced?.addListener((tab, replaced) => void replaceTab(replaced, tab));
  browser.permissions.onAdded.addListener(() => void registerGrantedSites());
  browser.permissions.onRemoved.addListener(() => void registerGrantedSites());
  browser.runtime.onInstalled.addListener((installed) => {
    welcome(installed);
    void addMenu();
    void registerGrantedSites();
    void detectInOpenTabs();
  });
}
