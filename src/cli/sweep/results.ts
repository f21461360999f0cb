import type { Audit } from '../../audit';
import { auditSchema } from '../../audit/schema';
import { unreadable } from '../../audit/unaudited';
import { fold } from '../../forms/printed/normal';
import type { Reason } from '../../report/types';
import { endOf } from '../../sweep/fetching/answers';
import { isEnd, type SweepState, type Task } from '../../sweep/state';
import type { Failure } from '../../sweep/types';
import type { SweepFolder } from './folder';

/** Why a request failed, as a reason of the contract. */
const REASON_OF: Readonly<Record<Failure, Reason>> = {
  'not-found': 'not-found',
  blocked: 'blocked',
  'host-stopped': 'blocked',
  robots: 'robots',
  server: 'unreachable',
  network: 'unreachable',
  'no-host': 'unreachable',
  tls: 'unreachable',
  timeout: 'timeout',
  'too-large': 'too-large',
  private: 'moved',
  moved: 'moved',
  redirects: 'moved',
};

export interface Results {
  /** A line of JSON a report, in the order of the plan. */
  readonly lines: readonly string[];
  readonly audits: readonly Audit[];
  /** Reports that turned out to be on another year than the one asked for. */
  readonly otherYears: number;
  /** Expected bodies of whom nothing was found. */
  readonly missing: readonly string[];
}

/** What came of each plan that stands for a report. */
export class Collector {
  private readonly lines: string[] = [];
  private readonly audits: Audit[] = [];
  private readonly names: string[] = [];
  private readonly met = new Set<number>();
  private otherYears = 0;

  constructor(
    private readonly state: SweepState,
    private readonly folder: SweepFolder,
    private readonly now: string,
  ) {}

  collect(expected: readonly string[]): Results {
    for (const task of this.state.tasks.values()) {
      const { role, via } = task.plan;
      if (role.kind === 'robots' || (via !== undefined && this.state.tasks.get(via)?.outcome?.kind === 'moved')) continue;
      if (role.kind === 'report') this.report(task, role.name, role.isFile);
      else this.list(task);
    }
    const missing = expected.filter((body) => !this.isNamed(fold(body)));
    for (const body of missing) this.add(unreadable(body, 'not-listed'));
    const { lines, audits, otherYears } = this;
    return { lines, audits, otherYears, missing };
  }

  private report(task: Task, name: string, isFile: boolean): void {
    const { address } = task.plan.ask;
    this.names.push(fold(name));
    const end = this.end(task);
    if (end?.standings.length) return this.document(end, name);
    if (end?.outcome?.kind === 'failed') return this.add(unreadable(address, REASON_OF[end.outcome.why]), name);
    if (!end) return this.add(unreadable(address, 'moved'), name);
    if (isFile && end.outcome === null)
      this.add({ ...unreadable(address, 'attachment-only'), attachments: [{ text: name, address }] }, name);
  }

  /** A column that could not be opened, or that is a report itself. */
  private list(task: Task): void {
    const end = this.end(task);
    if (!end) return this.add(unreadable(task.plan.ask.address, 'moved'));
    const { outcome, plan, standings, isBare } = end;
    if (standings.some(({ status }) => status === 'audited')) return this.document(end);
    if (outcome?.kind === 'failed' && !isEnd(plan.role, outcome.why))
      return this.add(unreadable(plan.ask.address, REASON_OF[outcome.why]));
    const isTyped = plan.role.kind === 'list' && plan.role.column.depth === 0;
    if (isBare && standings.some(({ status }) => isTyped || status === 'unreadable')) this.document(end);
  }

  private end({ plan }: Task): Task | null {
    const id = endOf(plan.id, this.state);
    return id === null ? null : (this.state.tasks.get(id) ?? null);
  }

  /** The audits of a document, each document once. */
  private document({ plan }: Task, name = ''): void {
    if (this.met.has(plan.id)) return;
    this.met.add(plan.id);
    const kept = this.folder.read(`audits/${plan.id}.jsonl`);
    for (const line of kept ? new TextDecoder().decode(kept).split('\n').filter(Boolean) : []) {
      const read = auditSchema.safeParse(JSON.parse(line));
      if (!read.success) continue;
      const { report } = read.data;
      const { year } = this.state;
      if (year !== null && report && report.year !== null && report.year !== year) this.otherYears++;
      else {
        const listed = name ? { listedAs: name } : {};
        this.audits.push({ ...read.data, ...listed });
        this.lines.push(JSON.stringify({ ...(JSON.parse(line) as object), ...listed }));
        if (report) this.names.push(fold(report.agency));
      }
    }
  }

  private add(audit: Audit, name = ''): void {
    const told = { ...audit, auditedAt: this.now, ...(name && { listedAs: name }) };
    this.audits.push(told);
    this.lines.push(JSON.stringify(told));
  }

  /** Whether a body is named by a report that was read, or by the link to one; the region before its name may be left out. */
  private isNamed(body: string): boolean {
    return this.names.some((name) => name.includes(body) || (name.length > 2 && body.endsWith(name)));
  }
}
