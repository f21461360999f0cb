import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { stableId } from '../audit/stable-id';
import { labelKey } from '../forms/printed/normal';
import { siteOf } from './kin';

/** Whose report it is, and where it stands. */
interface Body {
  readonly agency: string;
  readonly address: string;
}

const MOST_PAIRS = 200;
const KEY = 'same-agencies';
const pairsSchema = z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))).check(z.maxLength(MOST_PAIRS));

const pairOf = (report: Body, earlier: Body): string =>
  stableId(...[report, earlier].flatMap(({ agency, address }) => [labelKey(agency), siteOf(address)]));

async function storedPairs(): Promise<string[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return pairsSchema.safeParse(stored).data ?? [];
}

/** Whether the reader has said, while the browser runs, that the earlier report is one of the same agency. */
export async function isConfirmed(report: Body, earlier: Body): Promise<boolean> {
  return (await storedPairs().catch((): string[] => [])).includes(pairOf(report, earlier));
}

/** Remembers, or forgets, that both are of one agency; the oldest of too many is forgotten. */
export async function confirmSame(report: Body, earlier: Body, same: boolean): Promise<void> {
  const pair = pairOf(report, earlier);
  const others = (await storedPairs()).filter((other) => other !== pair);
  await browser.storage.session.set({ [KEY]: [...others, ...(same ? [pair] : [])].slice(-MOST_PAIRS) });
}
