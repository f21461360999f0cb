import type { Runtime } from 'webextension-polyfill';
import { deskRequest, type DecidedReports } from '../messages/desk';
import { decide, decidedAt } from './decide';

/** Answers the desk; undefined when somebody else asks. Decisions go the way of those of the panel, so that no two of them cross. */
export function answerDesk(message: unknown, { tab }: Runtime.MessageSender): Promise<DecidedReports | true> | undefined {
  const { data } = deskRequest.safeParse(message);
  if (!data) return undefined;
  const isPrivate = tab?.incognito ?? false;
  if (data.kind === 'decided-at')
    return Promise.all(data.reports.map(({ place, findings }) => decidedAt(place, findings, isPrivate)));
  const { address, audit, findings, change } = data;
  return decide({ address, audit, findings, change, isPrivate }).then(() => true as const);
}
