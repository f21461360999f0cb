import type { SweepBook, SweepEntry } from '../archive';
import { entryOf, type Entry } from '../archive/entry';
import { placesOf } from '../archive/place';
import type { Audit } from '../audit/types';
import { isDue } from '../sweep/due';
import type { Ports, Told } from '../sweep/fetching/ports';
import { SweepRun } from '../sweep/run';
import type { JournalRecord, Standing } from '../sweep/schema';
import { SweepState } from '../sweep/state';
import { typedHosts } from '../sweep/told-plan';
import type { Plan } from '../sweep/types';
import { isReadableFile } from './files';
import { readBehind } from './read-behind';
import type { Tools } from './tools';

/**
 * How far a sweep is. `listing`: columns are gone through; `halted`: they are not done, and nothing goes on; `plan`: what they list
 * is there to be looked at; `reading`, `paused`, `done`: the reports of the plan.
 */
export type Phase = 'listing' | 'halted' | 'plan' | 'reading' | 'paused' | 'done';

type Bytes = Uint8Array<ArrayBuffer>;
type Chosen = Omit<Extract<JournalRecord, { step: 'chosen' }>, 'step'>;

const entryKey = ({ plan, part }: Pick<Entry, 'plan' | 'part'>): string => `${plan}/${part}`;

const standing = ({ report, status, reason }: Audit): Standing => ({
  agency: report?.agency ?? '',
  title: report?.title ?? '',
  year: report?.year ?? null,
  status,
  reason,
});

/** A sweep that this page works on, and no other window. All that it knows lies in the archive before it is shown. */
export class Sweeping {
  readonly state = new SweepState();
  /** What came of its reports, by `entryKey`. */
  readonly entries = new Map<string, Entry>();
  /** Requests that are under way. */
  readonly asking = new Set<number>();
  /** What has ended the last run on our own side: an ArchiveFailure, mostly. */
  failure: unknown = null;
  isStopping = false;
  /** Pages are being opened behind the desk. */
  private isBehind = false;
  private run: SweepRun | null = null;
  private working: Promise<void> = Promise.resolve();
  private hear: () => void = () => undefined;

  private constructor(
    readonly about: SweepEntry,
    private readonly book: SweepBook,
    private readonly tools: Tools,
    kept: readonly Entry[],
  ) {
    for (const record of book.records) this.state.apply(record);
    for (const entry of kept) this.entries.set(entryKey(entry), entry);
  }

  /** Takes a sweep. @throws ArchiveFailure: `occupied` where another window works on it, `missing`, … */
  static async open(id: string, tools: Tools): Promise<Sweeping> {
    const { sweeps, reports } = tools.archive;
    const book = await sweeps.take(id);
    try {
      const about = (await sweeps.all()).find((one) => one.id === id);
      const entries = await reports.ofSweep(id);
      return new Sweeping(about ?? { id, name: '', begunAt: '', expected: [], again: null }, book, tools, entries);
    } catch (error) {
      book.close();
      throw error;
    }
  }

  /** Calls whenever anything has changed. One may listen. */
  listen(hear: () => void): void {
    this.hear = hear;
  }

  get phase(): Phase {
    const { isChosen } = this.state;
    if (this.run || this.isBehind) return isChosen ? 'reading' : 'listing';
    if (this.hasDue()) return isChosen ? 'paused' : 'halted';
    return isChosen ? 'done' : 'plan';
  }

  /** Goes on with what is to be done. Ends when it is, or when it is stopped. */
  async work(): Promise<void> {
    if (this.run) return;
    const { obeyRobots, isChosen } = this.state;
    const run = new SweepRun(this.state, this.ports(), { obeyRobots, onlyPlan: !isChosen, pause: this.tools.pause });
    this.run = run;
    this.failure = null;
    this.hear();
    this.working = run.all().catch((error: unknown) => {
      this.failure = error;
    });
    await this.working;
    this.run = null;
    this.isStopping = false;
    this.asking.clear();
    this.hear();
  }

  /** Lets what is under way come to its end. */
  pause(): void {
    this.isStopping = this.run !== null || this.isBehind;
    this.run?.stop();
    this.hear();
  }

  /** Says which reports of the plan are read. Whoever says so again says all of it. */
  choose(chosen: Chosen): Promise<void> {
    return this.write({ step: 'chosen', ...chosen });
  }

  /** Pages in which nothing was found are opened behind the desk, one at a time, and read as their scripts have made them. */
  async openBehind(): Promise<void> {
    if (this.run || this.isBehind) return;
    this.isBehind = true;
    this.hear();
    try {
      await readBehind(this.state, this.ports(), this.tools, () => this.isStopping);
    } finally {
      this.isBehind = false;
    }
    if (!this.isStopping) return this.work();
    this.isStopping = false;
    this.hear();
  }

  /** What failed may be asked for once more. */
  retry(): Promise<void> {
    return this.write({ step: 'retried' });
  }

  /** Gives the sweep free for other windows, once nothing is under way. */
  async close(): Promise<void> {
    this.hear = () => undefined;
    this.run?.stop();
    await this.working;
    this.book.close();
  }

  private async write(record: JournalRecord): Promise<void> {
    await this.book.append(record);
    this.state.apply(record);
    this.hear();
  }

  private hasDue(): boolean {
    const options = { onlyPlan: !this.state.isChosen, isReadableFile };
    for (const task of this.state.tasks.values()) if (isDue(task, this.state, options)) return true;
    return false;
  }

  private ports(): Ports {
    const typed = new Set(typedHosts(this.state));
    const { book, tools } = this;
    return {
      fetch: (ask) => tools.fetch(ask),
      append: async (record) => {
        await book.append(record);
        if (record.step === 'sent') this.asking.add(record.id);
      },
      keep: (bytes) => book.keep(bytes),
      kept: (sha256) => book.kept(sha256),
      audit: (plan, bytes) => this.audit(plan, bytes),
      now: () => performance.now(),
      sleep: (ms) => tools.sleep(ms),
      told: (event) => this.told(event),
      isReadableFile,
      isTyped: (host) => typed.has(host),
    };
  }

  private told(event: Told): void {
    if (event.kind === 'answered') this.asking.delete(event.plan.id);
    this.hear();
  }

  private async audit({ id, ask, role }: Plan, bytes: Bytes): Promise<Standing[]> {
    const outcome = this.state.tasks.get(id)?.outcome;
    const sha256 = outcome?.kind === 'read' ? outcome.sha256 : '';
    const listedAs = role.kind === 'report' ? role.name : '';
    const found = await this.tools.audit(ask.address, bytes, sha256);
    const audits = found.audits.map((audit): Audit => (listedAs ? { ...audit, listedAs } : audit));
    const agency = audits.find(({ report }) => report?.agency)?.report?.agency ?? '';
    const [place] = placesOf({ address: ask.address, agency, siteCode: found.siteCode });
    const from = { plan: id, address: ask.address, place };
    await this.book.audited(from, audits);
    audits.forEach((audit, at) => {
      const entry = entryOf(audit, { sweep: this.book.id, part: at + 1, ...from });
      this.entries.set(entryKey(entry), entry);
    });
    this.hear();
    return audits.map(standing);
  }
}
