import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { viewedAt, type Viewed } from '../messages/viewer';

const LONGEST = 20_000;

/** Chromium names the origin of a sender, newer Firefox too. */
type Sender = Pick<Runtime.MessageSender, 'url' | 'tab'> & { readonly origin?: string };

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

/** Whether an address is that of a PDF, by its name. */
export const isPdf = (address: string): boolean => /^[^?#]{0,2000}\.pdf(?:[?#]|$)/i.test(address);

/** What the viewer of a file at an address shows; null where there is none. */
export const viewedIn = (address: string): Viewed | null => viewedAt(address, browser.runtime.getURL(''));

/** Where a file stands that a viewer shows: at its own address, or nowhere but under its name. */
export const standingOf = (viewed: Viewed): string => (viewed.kind === 'address' ? viewed.address : viewed.name);

const isPlace = (address: string): boolean => /^(?:https?|file|ftp):/.test(address);

/**
 * Where a frame stands: what the browser says of the sender, never what the page says of itself. A frame without an address of
 * its own (about:blank, srcdoc, blob:) holds what a page of its origin has written: it stands where that page stands. '' when
 * nothing is known of it, as for sandboxed ones: then it is on nobody's site.
 */
export function addressOf({ url = '', origin = '', tab }: Sender): string {
  const viewed = viewedIn(url);
  if (viewed) return standingOf(viewed).slice(0, LONGEST);
  if (isPlace(url)) return url.slice(0, LONGEST);
  if (!/^https?:/.test(origin)) return '';
  const onTop = tab?.url ?? '';
  return (originOf(onTop) === origin ? onTop : `${origin}/`).slice(0, LONGEST);
}

const addressHere = () => location.href;

/**
 * The same of a frame that has read itself. A busy browser names a sender before it knows its address, and knows its origin alone:
 * the frame is asked then, and believed within that origin.
 */
export async function addressIn(sender: Sender, tab: number, frame: number): Promise<string> {
  const { url = '', origin = '' } = sender;
  const known = addressOf(sender);
  if (isPlace(url) || !/^https?:/.test(origin)) return known;
  const target = { tabId: tab, frameIds: [frame] };
  const [told] = await browser.scripting.executeScript({ target, func: addressHere }).catch(() => []);
  const asked = typeof told?.result === 'string' ? told.result : '';
  return /^https?:/.test(asked) && originOf(asked) === origin ? asked.slice(0, LONGEST) : known;
}
