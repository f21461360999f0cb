import { beginning } from '../../src/sweep/begin';
import type { Fetched, Ports, SweepOptions } from '../../src/sweep/fetching/ports';
import { SweepRun } from '../../src/sweep/run';
import { readRecord, type JournalRecord, type Standing } from '../../src/sweep/schema';
import { SweepState } from '../../src/sweep/state';
import { keyOf, type Ask } from '../../src/sweep/types';

/** What a made-up site answers: a text, a status, a redirect, or what a function makes of the request. */
export type Answer = string | number | { readonly to: string } | ((ask: Ask) => string | number | null);
export type Site = Readonly<Record<string, Answer>>;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const page = (text: string): Fetched => ({ kind: 'read', status: 200, type: 'text/html', bytes: encode(text) });
const nothing = (status: number): Fetched => ({ kind: 'read', status, type: 'text/html', bytes: encode('') });

function answer(site: Site, ask: Ask): Fetched {
  const found = site[keyOf(ask)] ?? site[ask.address] ?? site[ask.address.split('?')[0] ?? ''] ?? 404;
  const told = typeof found === 'function' ? (found(ask) ?? 404) : found;
  if (typeof told === 'number') return nothing(told);
  return typeof told === 'string' ? page(told) : { kind: 'redirect', location: told.to };
}

/** A world of made-up sites, in which it is noted what was asked for, and which keeps a journal in memory. */
export class World {
  readonly asked: string[] = [];
  readonly journal: string[] = [];
  readonly told: string[] = [];
  /** Of each host, the most requests that were under way at once. */
  readonly most = new Map<string, number>();
  /** The most requests that were under way at once. */
  mostAtOnce = 0;
  private readonly kept = new Map<string, Uint8Array<ArrayBuffer>>();
  private readonly underWay = new Map<string, number>();
  private clock = 0;

  constructor(
    private readonly site: Site,
    private readonly options: Partial<SweepOptions> = {},
    private readonly typed: readonly string[] = [],
  ) {}

  /** Sweeps from some addresses to the end, or goes on with the journal that there is. */
  async sweep(starts: readonly string[], year: number | null = null, breaksAfter = Infinity): Promise<SweepState> {
    const state = new SweepState();
    if (!this.journal.length) this.journal.push(JSON.stringify(beginning(starts, year)));
    for (const line of this.journal) state.apply(readRecord(line) as JournalRecord);
    const options = { obeyRobots: true, onlyPlan: false, pause: 1000, ...this.options };
    const run = new SweepRun(state, this.ports(breaksAfter), options);
    await run.all().catch((error: unknown) => {
      if (!(error instanceof Error) || error.message !== 'broken off') throw error;
    });
    return state;
  }

  private ports(breaksAfter: number): Ports {
    let written = 0;
    let broken = false;
    return {
      fetch: (ask) => this.fetch(ask),
      append: (record) => {
        broken ||= written++ >= breaksAfter;
        if (broken) throw new Error('broken off');
        this.journal.push(JSON.stringify(record));
      },
      keep: (bytes) => {
        const name = `bytes-${this.kept.size}`;
        this.kept.set(name, bytes);
        return name;
      },
      kept: (name) => this.kept.get(name) ?? null,
      audit: (_, bytes) => Promise.resolve(standingsOf(new TextDecoder().decode(bytes))),
      now: () => this.clock,
      sleep: async (ms) => {
        this.clock += ms;
        await Promise.resolve();
      },
      told: (event) => this.told.push(event.kind === 'stopped' ? `${event.host} ${event.why}` : event.kind),
      isReadableFile: (address) => address.endsWith('.docx'),
      isTyped: (host) => this.typed.includes(host),
    };
  }

  private async fetch(ask: Ask): Promise<Fetched> {
    const { hostname } = new URL(ask.address);
    this.asked.push(keyOf(ask));
    const now = (this.underWay.get(hostname) ?? 0) + 1;
    this.underWay.set(hostname, now);
    this.most.set(hostname, Math.max(now, this.most.get(hostname) ?? 0));
    const atOnce = [...this.underWay.values()].reduce((sum, count) => sum + count, 0);
    this.mostAtOnce = Math.max(this.mostAtOnce, atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    this.underWay.set(hostname, now - 1);
    return answer(this.site, ask);
  }
}

/** In these worlds a report is a page that says “report of <body> on <year>”. */
function standingsOf(text: string): Standing[] {
  const [, agency = '', year = ''] = /report of (\S+) on (\d{4})/.exec(text) ?? [];
  const isReport = agency !== '';
  return [
    {
      agency,
      title: agency,
      year: isReport ? Number(year) : null,
      status: isReport ? 'audited' : 'not-a-report',
      reason: isReport ? null : 'no-report',
    },
  ];
}

/** The addresses of the reports that a sweep planned, sorted. */
export const reportsIn = (state: SweepState): string[] =>
  [...state.tasks.values()]
    .flatMap(({ plan }) => (plan.role.kind === 'report' && plan.via === undefined ? [plan.ask.address] : []))
    .sort();

/** Names of the form 江城市…局2023年… for entries of a list. */
export const entry = (n: number, year = 2023): string => `江城市第${n}局${year}年政府信息公开工作年度报告`;
