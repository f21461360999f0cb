import browser from 'webextension-polyfill';
import { pageLinks } from '../messages/links';
import type { OfferedLinks } from '../messages/offered';
import { offeredBy } from '../sweep/offered';
import { framesOf } from './store';

const NONE: OfferedLinks = { reports: [], files: [] };

/** What a frame says of its links; nothing where it may not be read, or says what no script of ours says. */
async function linksOf(tabId: number, frame: number): Promise<OfferedLinks> {
  const target = { tabId, frameIds: [frame] };
  const [told] = await browser.scripting.executeScript({ target, files: ['/links.js'] }).catch(() => []);
  const { data } = pageLinks.safeParse(told?.result);
  const known = (await framesOf(tabId)).find((one) => one.frame === frame)?.result.address;
  const address = known || ((await browser.tabs.get(tabId)).url ?? '');
  return data && URL.canParse(address) ? offeredBy({ ...data, address }) : NONE;
}

/** What the page in a frame lists and has attached; what stands around a frame that holds a report belongs to it. */
export async function linksIn(tabId: number, frame: number): Promise<OfferedLinks> {
  const [own, around] = await Promise.all([linksOf(tabId, frame), frame === 0 ? NONE : linksOf(tabId, 0)]);
  return { reports: own.reports, files: [...own.files, ...around.files] };
}
