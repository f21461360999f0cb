import browser from 'webextension-polyfill';
import { pageLinks, type PageLinks } from '../messages/links';
import type { OfferedLinks } from '../messages/offered';
import { offeredBy } from '../sweep/offered';
import { framesOf } from './store';

const NONE: OfferedLinks = { reports: [], files: [] };

/** What a frame says of its links; nothing where it may not be read, or says what no script of ours says. */
async function told(tabId: number, frame: number): Promise<PageLinks> {
  const target = { tabId, frameIds: [frame] };
  const [answer] = await browser.scripting.executeScript({ target, files: ['/links.js'] }).catch(() => []);
  return pageLinks.safeParse(answer?.result).data ?? { names: [], links: [] };
}

/** What a frame lists and has attached, by its links, and by what was audited there. */
async function linksOf(tabId: number, frame: number): Promise<OfferedLinks> {
  const { names, links } = await told(tabId, frame);
  const known = (await framesOf(tabId)).find((one) => one.frame === frame)?.result;
  const address = known?.address || ((await browser.tabs.get(tabId)).url ?? '');
  const audited = (known?.audits ?? []).flatMap(({ attachments = [] }) => attachments);
  const all = [...links, ...audited.map((one) => ({ ...one, title: '', file: one.address }))];
  const met = all.filter((one) => isWeb(one.address) && (one.file === null || isWeb(one.file)));
  return isWeb(address) ? offeredBy({ address, names, links: met }) : NONE;
}

const isWeb = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** What the page in a frame lists and has attached; what stands around a frame that holds a report belongs to it. */
export async function linksIn(tabId: number, frame: number): Promise<OfferedLinks> {
  const [own, around] = await Promise.all([linksOf(tabId, frame), frame === 0 ? NONE : linksOf(tabId, 0)]);
  return { reports: own.reports, files: [...own.files, ...around.files] };
}
