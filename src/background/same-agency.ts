import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { stableId } from '../audit/stable-id';
import { labelKey } from '../forms/printed/normal';
import { siteOf } from '../archive/place';

/** Whose report it is, and where it stands. */
interface Body {
  readonly agency: string;
  readonly address: string;
}

const MOST_PAIRS = 200;
/** Pairs of which the reader has said that they are of one agency, and that they are not. */
const KEYS = { yes: 'same-agencies', no: 'other-agencies' } as const;
const pairsSchema = z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))).check(z.maxLength(MOST_PAIRS));

const pairOf = (report: Body, earlier: Body): string =>
  stableId(...[report, earlier].flatMap(({ agency, address }) => [labelKey(agency), siteOf(address)]));

async function storedPairs(): Promise<Record<keyof typeof KEYS, string[]>> {
  const stored = await browser.storage.session.get(Object.values(KEYS));
  const pairs = (key: string): string[] => pairsSchema.safeParse(stored[key]).data ?? [];
  return { yes: pairs(KEYS.yes), no: pairs(KEYS.no) };
}

/** What the reader has said, while the browser runs, of whether both reports are of one agency; null: nothing. */
export async function answerOf(report: Body, earlier: Body): Promise<boolean | null> {
  const { yes, no } = await storedPairs().catch(() => ({ yes: [] as string[], no: [] as string[] }));
  const pair = pairOf(report, earlier);
  return no.includes(pair) ? false : yes.includes(pair) ? true : null;
}

/** Remembers what the reader says, or forgets it (null); the oldest of too many is forgotten. */
export async function rememberAnswer(report: Body, earlier: Body, same: boolean | null): Promise<void> {
  const pair = pairOf(report, earlier);
  const { yes, no } = await storedPairs();
  const kept = (pairs: readonly string[], isOne: boolean): string[] =>
    [...pairs.filter((other) => other !== pair), ...(isOne ? [pair] : [])].slice(-MOST_PAIRS);
  await browser.storage.session.set({ [KEYS.yes]: kept(yes, same === true), [KEYS.no]: kept(no, same === false) });
}
