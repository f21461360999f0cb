import { hostOf } from './address';
import { LIMITS } from './limits';
import type { JournalRecord, RobotsRule, Standing } from './schema';
import { keyOf, type Ask, type Column, type Failure, type Outcome, type PassedOver, type Plan, type Role } from './types';

/** How far something planned has come. */
export interface Task {
  readonly plan: Plan;
  readonly outcome: Outcome | null;
  /** A list was opened, or a report audited. */
  readonly isDone: boolean;
  readonly standings: readonly Standing[];
  /** Nothing of a list was found on the page, so that it may be a report. */
  readonly isBare: boolean;
}

type New = { readonly ask: Ask; readonly role: Role; readonly via?: number };

/** Whether something that failed only shows where a list ends (a part that the page has not promised), or a site without rules. */
export function isEnd(role: Role, why: Failure): boolean {
  if (why !== 'not-found' || role.kind === 'report') return false;
  return role.kind === 'robots' || (role.part !== null && (role.part.paging.pages === 0 || role.part.page <= 2));
}

/** What a sweep knows: the sum of the records of its journal, and of nothing else. */
export class SweepState {
  readonly tasks = new Map<number, Task>();
  readonly passed: PassedOver[] = [];
  /** Hosts that are not asked any more, and why. */
  readonly stopped = new Map<string, string>();
  readonly robots = new Map<string, readonly RobotsRule[]>();
  year: number | null = null;
  /** Reports that somebody has taken out of the plan. */
  left: ReadonlySet<number> = new Set();
  /** Bodies that are expected to have published. */
  expected: readonly string[] = [];
  /** Somebody has looked at the plan, and said what of it is read. */
  isChosen = false;
  /** Whether what robots.txt forbids is left alone. */
  obeyRobots = true;
  /** Something was left out because there was too much of it. */
  cut = false;
  private readonly keys = new Map<string, number>();
  private readonly hosts = new Set<string>();
  private readonly seen = new Map<string, Set<string>>();
  private readonly counts = { list: 0, report: 0, robots: 0 };
  private next = 1;

  /** Takes in a record. Whoever writes a record to a journal also gives it here, after it is written. */
  apply(record: JournalRecord): void {
    if ('plans' in record) record.plans.forEach((plan) => this.take(plan));
    if (record.step === 'begun') this.begun(record);
    else if (record.step === 'answered') this.answered(record);
    else if (record.step === 'opened') this.opened(record);
    else if (record.step === 'robots') this.robots.set(record.origin, record.rules);
    else if (record.step === 'audited') this.audited(record);
    else if (record.step === 'retried') this.retried();
    else if (record.step === 'chosen') this.chosen(record);
  }

  /** The plans for what is not planned yet, numbered; they count from the moment at which their record is applied. */
  number(wanted: readonly New[]): { plans: Plan[]; left: number } {
    const plans: Plan[] = [];
    const counts = { ...this.counts };
    const met = new Set<string>();
    const hosts = new Set(this.hosts);
    let left = 0;
    for (const { ask, role, via } of wanted) {
      const key = keyOf(ask);
      if (this.keys.has(key) || met.has(key)) continue;
      const isFull = role.kind === 'list' ? counts.list >= LIMITS.lists : counts.report >= LIMITS.reports;
      const host = hostOf(ask.address);
      const isStrange = !hosts.has(host) && hosts.size >= LIMITS.hosts;
      if (isStrange || (isFull && role.kind !== 'robots')) left++;
      else {
        hosts.add(host);
        met.add(key);
        counts[role.kind]++;
        plans.push({ id: this.next + plans.length, ask, role, ...(via === undefined ? {} : { via }) });
      }
    }
    return { plans, left };
  }

  /** The number under which something is planned already. */
  idOf = (ask: Ask): number | undefined => this.keys.get(keyOf(ask));

  seenIn = (column: Column): ReadonlySet<string> => this.seen.get(column.key) ?? new Set();

  /** How many redirects lead to a plan. */
  hopsOf({ via }: Plan): number {
    const before = via === undefined ? undefined : this.tasks.get(via);
    return before ? 1 + this.hopsOf(before.plan) : 0;
  }

  private begun({ year, left = [] }: Extract<JournalRecord, { step: 'begun' }>): void {
    this.year = year;
    this.left = new Set(left);
  }

  private take(plan: Plan): void {
    this.keys.set(keyOf(plan.ask), plan.id);
    this.hosts.add(hostOf(plan.ask.address));
    this.tasks.set(plan.id, { plan, outcome: null, isDone: false, standings: [], isBare: false });
    this.counts[plan.role.kind]++;
    this.next = Math.max(this.next, plan.id + 1);
  }

  private change(id: number, change: Partial<Task>): void {
    const task = this.tasks.get(id);
    if (task) this.tasks.set(id, { ...task, ...change });
  }

  private answered({ id, outcome, stops }: Extract<JournalRecord, { step: 'answered' }>): void {
    const task = this.tasks.get(id);
    if (!task) return;
    // Of what was read before, in another way, nothing counts any more.
    const isDone = outcome.kind === 'moved' || task.plan.role.kind === 'robots';
    this.change(id, { outcome, isDone, standings: [], isBare: false });
    if (stops !== undefined) this.stopped.set(hostOf(task.plan.ask.address), stops);
  }

  /** What was taken for a column is done with when it turns out to be a report; else it is still to be opened. */
  private audited({ id, standings }: Extract<JournalRecord, { step: 'audited' }>): void {
    const isColumn = this.tasks.get(id)?.plan.role.kind === 'list';
    this.change(id, { isDone: !isColumn || standings.some(({ status }) => status === 'audited'), standings });
  }

  private opened(record: Extract<JournalRecord, { step: 'opened' }>): void {
    const role = this.tasks.get(record.id)?.plan.role;
    this.change(record.id, { isDone: true, isBare: record.isBare });
    this.passed.push(...record.passed);
    this.cut ||= record.cut;
    if (role?.kind !== 'list') return;
    const seen = this.seen.get(role.column.key) ?? new Set<string>();
    record.fresh.forEach((mark) => seen.add(mark));
    this.seen.set(role.column.key, seen);
  }

  /** Who chooses again says all of it again: what is not left out any more is as it was. */
  private chosen({ left, expected, obeyRobots }: Extract<JournalRecord, { step: 'chosen' }>): void {
    this.left = new Set(left);
    this.expected = expected;
    this.obeyRobots = obeyRobots;
    this.isChosen = true;
  }

  /** What failed is as if it had never been asked for; but for parts of lists that are not there, where a list ends. */
  private retried(): void {
    this.stopped.clear();
    for (const [id, { outcome, plan }] of this.tasks)
      if (outcome?.kind === 'failed' && !isEnd(plan.role, outcome.why))
        this.change(id, { outcome: null, isDone: false, isBare: false });
  }
}
