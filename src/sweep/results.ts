import { fold } from '../forms/printed/normal';
import { endOf } from './fetching/answers';
import type { Standing } from './schema';
import { isEnd, type SweepState, type Task } from './state';
import type { Failure } from './types';

/** Why nothing was read, as a reason of the contract (spec of the output, “Status”). */
export type UnreadReason =
  | 'not-found'
  | 'blocked'
  | 'robots'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'no-permission'
  | 'moved'
  | 'attachment-only'
  | 'not-listed';

const REASON_OF: Readonly<Record<Failure, UnreadReason>> = {
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
  'no-access': 'no-permission',
  moved: 'moved',
  redirects: 'moved',
};

/** What came of something that stands for a report: a document, or why there is none. */
export type Result =
  | {
      readonly kind: 'document';
      /** The plan that it was planned as, and the one under which its document was read and audited. */
      readonly plan: number;
      readonly id: number;
      /** Which reports of the document count, from 0, and how each was found to be. */
      readonly parts: readonly { readonly at: number; readonly standing: Standing }[];
      /** How the link to it names it; '' where none does. */
      readonly name: string;
    }
  | {
      readonly kind: 'unread';
      /** 0 for a body that is expected and was not found. */
      readonly plan: number;
      /** Where it should be; the name of a body of which nothing was found. */
      readonly source: string;
      readonly reason: UnreadReason;
      readonly name: string;
    }
  /** Planned, and not done yet. */
  | { readonly kind: 'open'; readonly plan: number; readonly source: string; readonly name: string };

export interface Results {
  /** In the order of the plan. */
  readonly results: readonly Result[];
  /** Reports that turned out to be on another year than the one asked for. */
  readonly otherYears: number;
  /** Expected bodies of whom nothing was found. */
  readonly missing: readonly string[];
}

/** What came of each plan that stands for a report. @param isReadableFile as the sweep was told (`Ports`). */
export function resultsOf(
  state: SweepState,
  isReadableFile: (address: string) => boolean,
  expected: readonly string[] = state.expected,
): Results {
  return new Collector(state, isReadableFile).collect(expected);
}

class Collector {
  private readonly results: Result[] = [];
  private readonly names: string[] = [];
  private readonly met = new Set<number>();
  private otherYears = 0;

  constructor(
    private readonly state: SweepState,
    private readonly isReadableFile: (address: string) => boolean,
  ) {}

  collect(expected: readonly string[]): Results {
    for (const task of this.state.tasks.values()) {
      const { role, via, id } = task.plan;
      const isTarget = via !== undefined && this.state.tasks.get(via)?.outcome?.kind === 'moved';
      if (role.kind === 'robots' || isTarget || this.state.left.has(id)) continue;
      if (role.kind === 'report') this.report(task, role.name, role.isFile);
      else this.list(task);
    }
    const missing = expected.filter((body) => !this.isNamed(fold(body)));
    for (const body of missing) this.unread(0, body, 'not-listed', '');
    return { results: this.results, otherYears: this.otherYears, missing };
  }

  private report(task: Task, name: string, isFile: boolean): void {
    const { id, ask } = task.plan;
    this.names.push(fold(name));
    const end = this.end(task);
    if (end?.standings.length) return this.document(id, end, name);
    if (end?.outcome?.kind === 'failed') return this.unread(id, ask.address, REASON_OF[end.outcome.why], name);
    if (!end) return this.unread(id, ask.address, 'moved', name);
    // A file of a kind that is read is asked for like a page; what nobody asks for stays as it is planned.
    if (isFile && end.outcome === null && !this.isReadableFile(ask.address))
      return this.unread(id, ask.address, 'attachment-only', name);
    this.results.push({ kind: 'open', plan: id, source: ask.address, name });
  }

  /** A column that could not be opened, or that is a report itself. */
  private list(task: Task): void {
    const { id, ask } = task.plan;
    const end = this.end(task);
    if (!end) return this.unread(id, ask.address, 'moved', '');
    const { outcome, plan, standings, isBare } = end;
    if (standings.some(({ status }) => status === 'audited')) return this.document(id, end, '');
    if (outcome?.kind === 'failed' && !isEnd(plan.role, outcome.why))
      return this.unread(id, ask.address, REASON_OF[outcome.why], '');
    const isTyped = plan.role.kind === 'list' && plan.role.column.depth === 0;
    if (isBare && standings.some(({ status }) => isTyped || status === 'unreadable')) this.document(id, end, '');
  }

  private end({ plan }: Task): Task | null {
    const id = endOf(plan.id, this.state);
    return id === null ? null : (this.state.tasks.get(id) ?? null);
  }

  /** The reports of a document, each document once. */
  private document(plan: number, { plan: { id }, standings }: Task, name: string): void {
    if (this.met.has(id)) return;
    this.met.add(id);
    const { year } = this.state;
    const all = standings.map((standing, at) => ({ at, standing }));
    const isOther = ({ standing }: (typeof all)[number]): boolean =>
      year !== null && standing.year !== null && standing.year !== year;
    const parts = all.filter((one) => !isOther(one));
    this.otherYears += all.length - parts.length;
    for (const { standing } of parts) if (standing.agency) this.names.push(fold(standing.agency));
    if (parts.length) this.results.push({ kind: 'document', plan, id, parts, name });
  }

  private unread(plan: number, source: string, reason: UnreadReason, name: string): void {
    this.results.push({ kind: 'unread', plan, source, reason, name });
  }

  /** Whether a body is named by a report that was read, or by the link to one; the region before its name may be left out. */
  private isNamed(body: string): boolean {
    return this.names.some((name) => name.includes(body) || (name.length > 2 && body.endsWith(name)));
  }
}
