import type { Runtime } from 'webextension-polyfill';
import { failureOf } from '../archive/failure';
import { figuresById } from '../exports/operands';
import { deskRequest, type DeskAnswer, type DeskRequest } from '../messages/desk';
import { decide, decidedAt } from './decide';

async function answer(request: DeskRequest, isPrivate: boolean): Promise<DeskAnswer> {
  if (request.kind === 'decided-at') {
    const decided = request.reports.map(({ places, findings }) => decidedAt(places, findings, isPrivate));
    return { kind: 'decided', reports: await Promise.all(decided) };
  }
  const { address, siteCode, audit, findings, change } = request;
  const result = { address, title: '', audits: [audit], siteCodes: [siteCode], foreignFrames: [] };
  const about = audit.findings.filter(({ id }) => findings.includes(id));
  await decide({ result, part: 0, findings: figuresById(about, audit), change, isPrivate });
  return { kind: 'kept' };
}

/** Answers the desk; undefined when somebody else asks. Decisions go the way of those of the panel, so that no two of them cross. */
export function answerDesk(message: unknown, { tab }: Runtime.MessageSender): Promise<DeskAnswer> | undefined {
  const { data } = deskRequest.safeParse(message);
  if (!data) return undefined;
  return answer(data, tab?.incognito ?? false).catch((error: unknown) => ({ kind: 'failed', why: failureOf(error).kind }));
}
