import { archiveHere, type Archive } from '../archive';
import type { Audit } from '../audit/types';
import { unreadable } from '../audit/unaudited';
import { clerkAnswer } from '../messages/clerk';
import type { Fetched } from '../sweep/fetching/ports';
import type { Ask } from '../sweep/types';
import { askClerk } from '../ui/ask-clerk';
import { browser } from '../ui/browser';
import { keptRulesOff } from '../ui/kept';
import { keptPacksOn } from '../ui/kept-packs';
import { mayRead } from './access';
import { openBehind } from './fetching/behind';
import { Fetcher } from './fetching/fetcher';
import { observerHere } from './fetching/observer';
import { Referers, type Rules } from './fetching/referer';
import { pulse } from './pulse';

/** The reports of a page. */
export interface AuditedPage {
  readonly audits: readonly Audit[];
  /** What the site calls itself in its own mark-up; '' where it does not. */
  readonly siteCode: string;
}

/** What a sweep is done with. */
export interface Tools {
  readonly archive: Archive;
  readonly fetch: (ask: Ask) => Promise<Fetched>;
  /** Opens a page behind this one, and reads it as its scripts have made it. Never rejects. */
  readonly behind: (address: string) => Promise<Fetched>;
  /** Audits what a site has answered. Never rejects. */
  readonly audit: (address: string, bytes: Uint8Array<ArrayBuffer>, sha256: string) => Promise<AuditedPage>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Between two requests to a host, in ms. */
  readonly pause: number;
  readonly now: () => Date;
}

/** Between two requests to a host, in ms. */
const PAUSE = 1000;

async function audit(address: string, bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<AuditedPage> {
  const auditedAt = new Date().toISOString();
  const source = { bytes, ending: null, sha256 };
  const [off, packs] = await Promise.all([keptRulesOff(), keptPacksOn()]);
  const answer = await askClerk({ kind: 'page', source, address, auditedAt, off, packs });
  const { data } = clerkAnswer.safeParse(answer);
  if (data?.kind === 'audited') return data;
  const isLate = (answer as { kind?: unknown } | null)?.kind === 'timeout';
  return { audits: [{ ...unreadable(address, isLate ? 'timeout' : 'damaged'), sha256, auditedAt }], siteCode: '' };
}

/** Of Chromium and Firefox alike; the types do not know it. */
const rulesOf = (api: object): Rules | undefined => (api as { declarativeNetRequest?: Rules }).declarativeNetRequest;

/** The fetcher of this tab. Made when a sweep begins: what it may look at is granted then. */
async function fetcherHere(): Promise<Fetcher> {
  const { id = -1 } = (await browser.tabs.getCurrent()) ?? {};
  const observer = await observerHere(browser);
  const referers = new Referers(rulesOf(browser), id);
  return new Fetcher({ observer, referers, mayRead: (address) => mayRead(browser.permissions, address) });
}

/** What this page has. @param query of its address: `?pause=` in ms, for tests. */
export function toolsHere(query: string): Tools {
  const asked = Number(new URLSearchParams(query).get('pause') ?? PAUSE);
  let fetcher: Promise<Fetcher> | null = null;
  const sleep = pulse();
  const hasReport = async (address: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> =>
    (await audit(address, bytes, '')).audits.some(({ status }) => status === 'audited');
  return {
    archive: archiveHere({ isPrivate: browser.extension.inIncognitoContext }),
    fetch: async (ask) => {
      fetcher ??= fetcherHere();
      return (await fetcher).fetch(ask);
    },
    audit,
    behind: (address) => openBehind(address, { ...browser, sleep, hasReport: (bytes) => hasReport(address, bytes) }),
    sleep,
    pause: Number.isFinite(asked) && asked >= 0 ? asked : PAUSE,
    now: () => new Date(),
  };
}
