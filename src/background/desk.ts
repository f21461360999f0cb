import type { Runtime } from 'webextension-polyfill';
import { figuresById } from '../exports/operands';
import { deskRequest, type DecidedReports } from '../messages/desk';
import { decide, decidedAt } from './decide';

/** Answers the desk; undefined when somebody else asks. Decisions go the way of those of the panel, so that no two of them cross. */
export function answerDesk(message: unknown, { tab }: Runtime.MessageSender): Promise<DecidedReports | true> | undefined {
  const { data } = deskRequest.safeParse(message);
  if (!data) return undefined;
  const isPrivate = tab?.incognito ?? false;
  if (data.kind === 'decided-at')
    return Promise.all(data.reports.map(({ places, findings }) => decidedAt(places, findings, isPrivate)));
  const { address, siteCode, audit, findings, change } = data;
  const result = { address, title: '', audits: [audit], siteCodes: [siteCode], foreignFrames: [] };
  const about = audit.findings.filter(({ id }) => findings.includes(id));
  return decide({ result, part: 0, findings: figuresById(about, audit), change, isPrivate }).then(() => true as const);
}
