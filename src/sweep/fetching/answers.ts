import { decodeBytes } from '../../readers/decode';
import { readListPage } from '../../readers/links';
import { LIMITS } from '../limits';
import type { SweepState } from '../state';
import type { Failure, Outcome, Plan, Role } from '../types';
import { asksWho, isUnwilling } from './blocked';
import type { Fetched, Ports } from './ports';
import { decideRedirect } from './redirect';

/** What is written of an answer: the outcome, what is planned because of it, and whether its host is to be left alone. */
export interface Answer {
  readonly outcome: Outcome;
  readonly plans: readonly Plan[];
  readonly stops?: string;
}

/** What was fetched, once its bytes are kept. */
export type Settled = Exclude<Fetched, { kind: 'read' }> | { readonly kind: 'settled'; readonly answer: Answer };

/** A page that asks who the reader is, is no larger. */
const MOST_BYTES = 200_000;

const failed = (why: Failure, detail: string): Answer => ({
  outcome: { kind: 'failed', why, detail: detail.slice(0, 500) },
  plans: [],
});

/** The role of what a redirect leads to. A column lies where its first page is. */
const roleAt = (role: Role, address: string): Role =>
  role.kind === 'list' && role.part === null ? { ...role, column: { ...role.column, key: address } } : role;

function redirected(plan: Plan, location: string | null, state: SweepState, ports: Ports): Answer {
  if (plan.role.kind === 'robots') return failed('moved', location ?? '');
  const decided = decideRedirect(plan.ask.address, location, (host) => ports.isTyped(host));
  if (!('to' in decided)) return failed(decided.why, decided.detail);
  const { to } = decided;
  const known = state.idOf({ address: to });
  const isCircle = known !== undefined && leadsTo(known, plan.id, state);
  if (isCircle || state.hopsOf(plan) >= LIMITS.redirects) return failed('redirects', to);
  if (known !== undefined) return { outcome: { kind: 'moved', to, plan: known }, plans: [] };
  const { plans } = state.number([{ ask: { address: to }, role: roleAt(plan.role, to), via: plan.id }]);
  return plans[0] ? { outcome: { kind: 'moved', to, plan: plans[0].id }, plans } : failed('redirects', to);
}

/** The task in which redirects end that begin at another; null where they lead in a circle. */
export function endOf(id: number, state: SweepState): number | null {
  const met = new Set<number>();
  for (let at = id; !met.has(at);) {
    met.add(at);
    const outcome = state.tasks.get(at)?.outcome;
    if (outcome?.kind !== 'moved') return at;
    at = outcome.plan;
  }
  return null;
}

/** Whether redirects end at a task that is just being answered. */
const leadsTo = (from: number, wanted: number, state: SweepState): boolean => endOf(from, state) === wanted;

/** Keeps the bytes of an answer, before anything is written of them. */
export async function settle({ role, ask }: Plan, fetched: Fetched, ports: Ports): Promise<Settled> {
  if (fetched.kind !== 'read') return fetched;
  const isRobots = role.kind === 'robots';
  const { status, type, bytes } = fetched;
  const settled = (answer: Answer): Settled => ({ kind: 'settled', answer });
  if (status === 404 || status === 410) return settled(failed('not-found', String(status)));
  if (isUnwilling(status)) return settled({ ...failed('blocked', String(status)), ...(!isRobots && { stops: String(status) }) });
  if (status < 200 || status >= 300) return settled(failed('server', String(status)));
  if (!isRobots && bytes.length <= MOST_BYTES && asksWho(readListPage(decodeBytes(bytes) ?? '', ask.address)))
    return settled({ ...failed('blocked', 'captcha'), stops: 'captcha' });
  const sha256 = await ports.keep(bytes);
  return settled({ outcome: { kind: 'read', status, type: type.slice(0, 200), sha256, size: bytes.length }, plans: [] });
}

/** What an answer comes to, by what is planned at this moment. */
export function answerOf(plan: Plan, settled: Settled, state: SweepState, ports: Ports): Answer {
  if (settled.kind === 'settled') return settled.answer;
  return settled.kind === 'failed' ? failed(settled.why, settled.detail) : redirected(plan, settled.location, state, ports);
}
