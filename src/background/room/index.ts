import { answer, type Answer, type Job } from '../../messages/job';
import type { Outcome } from '../../workroom';
import type { Place } from '../years';
import { Line } from './line';
import { place as room } from './place';
import { Tries } from './tries';

/**
 * Where the background has done what may never come to an end: recognition and audits. It hands in what was read and gets what
 * came of it, `timeout` after ten seconds, or `gone` when it could not be done at all. It runs in workers (src/hand), which are
 * ended and replaced; which page they belong to depends on the browser (place.ts).
 */
const line = new Line(room);
const tries = new Tries(() => Date.now());

/** Makes the room ready before there is anything to do. */
export const prepareRoom = (): void => room.prepare();

/** Only what would be looked up elsewhere makes another page. */
const pageOf = (address: string): string => address.replace(/[?#][^]*$/, '');

function read(text: string): Answer | null {
  try {
    return answer.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Has something done for a frame, one piece at a time; what the frame has asked for before is dropped.
 * @param about the address that it belongs to: one that took too long before is not tried again at once.
 */
export async function carryOut(job: Job, frame: Place, about: string): Promise<Outcome<Answer>> {
  const [tab] = frame;
  if (!tries.may(tab, pageOf(about))) return { kind: 'timeout' };
  const outcome = await line.do(job, frame);
  if (outcome.kind === 'timeout') tries.ended(tab, pageOf(about));
  if (outcome.kind !== 'done') return outcome;
  const told = read(outcome.answer);
  return told ? { kind: 'done', answer: told } : { kind: 'gone' };
}

/** Whether something of a tab is waiting or being done. */
export const isUnderWay = (tab: number): boolean => line.isBusy(tab);

/** What took too long in a tab may be tried again: the reader wants it. */
export const tryAgain = (tab: number): void => tries.forget(tab);

/** The tab is closed: what is being done for it is given up. */
export function leaveRoom(tab: number): void {
  tries.forget(tab);
  line.drop(tab);
}
