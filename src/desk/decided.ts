import { printOf, type Entry } from '../archive/entry';
import { siteOf } from '../archive/place';
import type { Audit } from '../audit/types';
import type { Decided } from '../messages/decided';
import type { Decision, DecisionChange } from '../messages/decision';
import { decidedReports, type DecidedReports, type DeskRequest } from '../messages/desk';
import { browser } from '../ui/browser';

type DecisionsById = Readonly<Record<string, Decision>>;

const send = (request: DeskRequest): Promise<unknown> => browser.runtime.sendMessage(request);

/** The decisions on some reports, in their order. */
export async function decisionsOn(entries: readonly Entry[]): Promise<DecidedReports> {
  const reports = entries.map(({ place, address, doubts }) => ({
    // Before a site was known by its code, its decisions went by its host.
    places: place === address ? [place] : [...new Set([place, siteOf(address)])],
    findings: doubts.flatMap(({ findings }) => findings.map(([id]) => id)).slice(0, 500),
  }));
  const found = decidedReports.safeParse(await send({ kind: 'decided-at', reports }));
  return found.data ?? entries.map(() => ({}));
}

/** Decides about findings of a report. Ends when it is kept. */
export async function decide(entry: Entry, audit: Audit, findings: readonly string[], change: DecisionChange): Promise<void> {
  const { address, place } = entry;
  const siteCode = [address, siteOf(address)].includes(place) ? '' : place;
  await send({ kind: 'decide-at', address, siteCode, audit, findings: [...findings], change });
}

/** What is decided about a doubt; `stale`: its figures are others since, or it is about more. Null: nothing. */
export type DoubtStanding = Decided | 'stale' | null;

/** What is decided about each doubt of a report, gravest first. */
export function standingsOf({ doubts }: Entry, decisions: DecisionsById): DoubtStanding[] {
  return doubts.map(({ findings }) => {
    const all = findings.map(([id, print]) => ({ decision: decisions[id], print }));
    const first = all.find(({ decision }) => decision?.verdict)?.decision;
    if (!first?.verdict) return null;
    const isSame = all.every(({ decision, print }) => decision?.verdict && printOf(decision.figures) === print);
    return isSame ? first.verdict : 'stale';
  });
}
