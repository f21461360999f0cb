import { decodeBytes } from '../readers/decode';
import { hostOf, isPrivateHost } from './address';
import { openColumn, openPart, type Found } from './column';
import { answerOf, settle, type Settled } from './fetching/answers';
import { Hosts, pauseAfter } from './fetching/hosts';
import type { Fetched, Ports, SweepOptions } from './fetching/ports';
import { isAllowed, readRobots } from './fetching/robots';
import type { JournalRecord } from './schema';
import { LIMITS } from './limits';
import { isDue } from './due';
import { isEnd, type SweepState, type Task } from './state';
import type { Failure, Plan } from './types';

type Bytes = Uint8Array<ArrayBuffer>;

/** Lists come before reports, and what a site says of robots before everything. */
const PRIORITY = { robots: 2, list: 1, report: 0 } as const;

const notAsked = (why: Failure, detail: string): Fetched => ({ kind: 'failed', why, detail });

/**
 * Does what a sweep has not done yet: asks, opens, plans what is found, audits. Each step is written before the next one begins,
 * so that a sweep that was broken off at any moment goes on here, and asks for nothing again but what was under way.
 */
export class SweepRun {
  private readonly hosts = new Hosts(LIMITS.sideBySide);
  private readonly queued = new Set<number>();
  private writing: Promise<unknown> = Promise.resolve();
  private ended = false;
  private failure: unknown = null;

  constructor(
    private readonly state: SweepState,
    private readonly ports: Ports,
    private readonly options: SweepOptions,
  ) {}

  /** Ends when everything is done that can be. @throws what the ports throw that write and keep. */
  async all(): Promise<void> {
    await this.enqueue([...this.state.tasks.values()]);
    await this.hosts.idle();
    if (this.failure !== null) throw this.failure;
  }

  /** Lets what is under way come to its end, and begins nothing more. */
  stop(): void {
    this.ended = true;
    this.hosts.clear();
  }

  /** Writes one record after the other: each is made from the state that the one before it has left. */
  private write<R extends JournalRecord>(make: () => R): Promise<R> {
    const written = this.writing.then(async () => {
      const record = make();
      await this.ports.append(record);
      this.state.apply(record);
      return record;
    });
    this.writing = written.catch(() => undefined);
    return written;
  }

  /** Queues what is to be done; of each site that is asked anything, its robots.txt first. */
  private async enqueue(tasks: readonly Task[]): Promise<void> {
    const due = tasks.filter(
      (task) =>
        !this.queued.has(task.plan.id) && isDue(task, this.state, { ...this.options, isReadableFile: this.ports.isReadableFile }),
    );
    const asked = due.filter(({ plan, outcome }) => plan.role.kind !== 'robots' && outcome === null);
    const robots = [...new Set(asked.map(({ plan }) => new URL('/robots.txt', plan.ask.address).href))].map((address) => ({
      ask: { address },
      role: { kind: 'robots' } as const,
    }));
    if (this.state.number(robots).plans.length) {
      const { plans } = await this.write(() => this.plannedRecord(robots));
      for (const plan of plans) this.queue(plan);
    }
    // Whoever is queued first begins at once, whatever comes before it.
    const inTurn = due.toSorted((a, b) => PRIORITY[b.plan.role.kind] - PRIORITY[a.plan.role.kind]);
    for (const { plan } of inTurn) this.queue(plan);
  }

  private plannedRecord(wanted: Parameters<SweepState['number']>[0]): Extract<JournalRecord, { step: 'planned' }> {
    return { step: 'planned', plans: this.state.number(wanted).plans };
  }

  private queue(plan: Plan): void {
    if (this.queued.has(plan.id) || this.ended) return;
    this.queued.add(plan.id);
    this.hosts.add(hostOf(plan.ask.address), PRIORITY[plan.role.kind], () => this.guarded(plan.id));
  }

  /** What goes wrong on our own side (a full disk, say) ends the sweep where it stands. */
  private async guarded(id: number): Promise<void> {
    try {
      await this.step(id);
    } catch (error) {
      this.failure ??= error;
      this.stop();
    }
  }

  /** One task from where it stands to its end, and the pause behind its request. */
  private async step(id: number): Promise<void> {
    const task = this.state.tasks.get(id);
    if (!task || this.ended) return;
    const kept = task.outcome?.kind === 'read' ? await this.ports.kept(task.outcome.sha256) : null;
    if (kept || task.outcome?.kind === 'failed') return this.opened(id, kept);
    const refused = this.refusal(task.plan);
    if (!refused) await this.write(() => ({ step: 'sent', id }));
    const start = this.ports.now();
    const fetched = refused ?? (await this.hosts.send(() => this.ports.fetch(task.plan.ask)));
    const pause = refused ? 0 : pauseAfter(this.ports.now() - start, this.options.pause);
    const resting = pause ? this.ports.sleep(pause) : Promise.resolve();
    await this.answered(task.plan, fetched);
    await resting;
  }

  /** Why something is not asked for at all; null when it is. */
  private refusal({ ask, role }: Plan): Fetched | null {
    const { hostname, host, origin } = new URL(ask.address);
    const stopped = this.state.stopped.get(hostname);
    if (stopped !== undefined) return notAsked('host-stopped', stopped);
    if (isPrivateHost(hostname) && !this.ports.isTyped(host)) return notAsked('private', hostname);
    const rules = role.kind === 'robots' || !this.options.obeyRobots ? [] : (this.state.robots.get(origin) ?? []);
    return isAllowed(rules, ask.address) ? null : notAsked('robots', origin);
  }

  private async answered(plan: Plan, fetched: Fetched): Promise<void> {
    const settled = await settle(plan, fetched, this.ports);
    const record = await this.write(() => this.answeredRecord(plan, settled));
    this.ports.told({ kind: 'answered', plan, record });
    if (record.stops !== undefined) this.ports.told({ kind: 'stopped', host: hostOf(plan.ask.address), why: record.stops });
    if (record.plans.length) await this.enqueue(record.plans.flatMap(({ id }) => this.state.tasks.get(id) ?? []));
    await this.opened(plan.id, fetched.kind === 'read' ? fetched.bytes : null);
  }

  private answeredRecord(plan: Plan, settled: Settled): Extract<JournalRecord, { step: 'answered' }> {
    return { step: 'answered', id: plan.id, ...answerOf(plan, settled, this.state, this.ports) };
  }

  /** What is done with an answer: a list is opened, a report is audited. */
  private async opened(id: number, bytes: Bytes | null): Promise<void> {
    const task = this.state.tasks.get(id);
    if (!task?.outcome || task.outcome.kind === 'moved') return;
    const { role, ask } = task.plan;
    const isRead = task.outcome.kind === 'read' && bytes !== null;
    if (role.kind === 'robots') return isRead ? this.robots(ask.address, bytes) : undefined;
    if (role.kind === 'report') return isRead ? this.audited(task.plan, bytes) : undefined;
    // What is taken for a column may be a report, with links to others beside it.
    if (isRead && role.part === null && !task.standings.length) await this.audited(task.plan, bytes);
    if (this.state.tasks.get(id)?.isDone) return;
    if (!isRead && !(task.outcome.kind === 'failed' && isEnd(role, task.outcome.why))) return;
    const text = isRead ? (decodeBytes(bytes) ?? '') : '';
    const record = await this.write(() => this.openedRecord(task.plan, text));
    await this.enqueue(record.plans.flatMap((plan) => this.state.tasks.get(plan.id) ?? []));
  }

  private openedRecord({ id, ask, role }: Plan, text: string): Extract<JournalRecord, { step: 'opened' }> {
    if (role.kind !== 'list') throw new Error('only lists are opened');
    const { column, part } = role;
    const known = { year: this.state.year, seen: this.state.seenIn(column) };
    const found: Found = part ? openPart(text, part, column, known) : openColumn(text, ask.address, column, known);
    const { plans, left } = this.state.number(found.plans);
    const { family, passed, fresh, isBare, cut } = found;
    return { step: 'opened', id, family, plans, passed, fresh, isBare, cut: cut || left > 0 };
  }

  private async audited(plan: Plan, bytes: Bytes): Promise<void> {
    const standings = await this.ports.audit(plan, bytes);
    await this.write(() => ({ step: 'audited', id: plan.id, standings: [...standings] }));
  }

  private async robots(address: string, bytes: Bytes): Promise<void> {
    const { origin } = new URL(address);
    const rules = readRobots(decodeBytes(bytes) ?? '');
    await this.write(() => ({ step: 'robots', origin, rules }));
    this.ports.told({ kind: 'robots', origin, rules: rules.length });
  }
}
