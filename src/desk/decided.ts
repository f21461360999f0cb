import type { Entry } from '../archive/entry';
import { ArchiveFailure, failureKind } from '../archive/failure';
import { siteOf } from '../archive/place';
import type { Audit } from '../audit/types';
import type { DecisionChange } from '../messages/decision';
import { deskAnswer, type DeskAnswer, type DeskRequest } from '../messages/desk';
import { browser } from '../ui/browser';

/** What was decided on a report, by the id of the finding. */
type DecidedReport = Extract<DeskAnswer, { kind: 'decided' }>['reports'][number];

/** Asks the background. A worker that was stopped meanwhile has said nothing: it is asked once more. @throws ArchiveFailure */
async function send(request: DeskRequest): Promise<DeskAnswer> {
  const ask = async (): Promise<DeskAnswer | undefined> =>
    deskAnswer.safeParse(await browser.runtime.sendMessage(request).catch(() => null)).data;
  const answer = (await ask()) ?? (request.kind === 'decided-at' ? await ask() : undefined);
  if (!answer) throw new ArchiveFailure('broken', 'no answer');
  if (answer.kind === 'failed') throw new ArchiveFailure(failureKind(answer.why), answer.why);
  return answer;
}

/** The decisions on some reports, in their order. @throws ArchiveFailure */
export async function decisionsOn(entries: readonly Entry[]): Promise<readonly DecidedReport[]> {
  if (entries.length === 0) return [];
  const reports = entries.map(({ place, address, doubts }) => ({
    // Before a site was known by its code, its decisions went by its host.
    places: place === address ? [place] : [...new Set([place, siteOf(address)])],
    findings: doubts.flatMap(({ findings }) => findings.map(([id]) => id)).slice(0, 500),
  }));
  const answer = await send({ kind: 'decided-at', reports });
  return answer.kind === 'decided' ? answer.reports : entries.map(() => ({}));
}

/** Decides about findings of a report. Ends when it is kept. @throws ArchiveFailure */
export async function decide(entry: Entry, audit: Audit, findings: readonly string[], change: DecisionChange): Promise<void> {
  const { address, place } = entry;
  const siteCode = [address, siteOf(address)].includes(place) ? '' : place;
  await send({ kind: 'decide-at', address, siteCode, audit, findings: [...findings], change });
}
