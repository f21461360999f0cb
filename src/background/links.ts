import browser from 'webextension-polyfill';
import { reportLinks, type ReportLink } from '../messages';

/** The reports that the page in a frame lists, as it says; none where it may not be read. */
export async function linksIn(tabId: number, frame: number): Promise<ReportLink[]> {
  const target = { tabId, frameIds: [frame] };
  const [told] = await browser.scripting.executeScript({ target, files: ['/links.js'] }).catch(() => []);
  return reportLinks.safeParse(told?.result).data ?? [];
}
