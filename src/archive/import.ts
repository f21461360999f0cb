import { bytesIn } from './base64';
import type { Connection } from './connection';
import type { DecisionAt } from './decisions';
import { entryOf, entrySchema, type Entry } from './entry';
import { ArchiveFailure } from './failure';
import { linesOf, type Line } from './lines';
import { merge, namesOf, type Conflict } from './merge';
import type { Decision } from '../messages/decision';
import type { Occupy } from './occupy';
import { sweepOut } from './orphans';
import { sha256Of } from './sha256';
import { ofSweep, type EntryKey } from './stores';
import type { SweepEntry } from './sweep-entry';

type Report = Extract<Line, { kind: 'report' }>;

/** What came of an import. What was here before is never changed, but for decisions of which the file has a later one. */
export interface Imported {
  /** Sweeps that are here now, and those that were here already and were left as they are. */
  readonly sweeps: number;
  readonly known: number;
  readonly reports: number;
  /** Decisions that are here now, and those in whose place the same or a later one stood already. */
  readonly decisions: number;
  readonly left: number;
  /** Doubts on which both machines had decided, and not the same: the later decision stands. */
  readonly conflicts: readonly Conflict[];
}

/** What is written in the last step. */
interface Gathered {
  readonly sweeps: SweepEntry[];
  readonly records: Map<string, string[]>;
  /** What lists show of the reports of sweeps; their audits are laid down already. */
  readonly swept: Entry[];
  readonly kept: Report[];
  readonly decisions: DecisionAt<Decision>[];
}

/** The name under which one window at a time takes in a file. */
const IMPORT = 'import';

/**
 * Takes in a file of the archive. All of it is checked before anything is written; then what no list shows is laid down, documents
 * and audits of sweeps that are not here yet; the last step, one transaction, makes everything appear. What was laid down and did
 * not appear, since the browser was closed or the disk was full, is swept out before the next file, and when the desk is opened.
 */
export class Import {
  constructor(
    private readonly connection: Connection,
    private readonly occupy: Occupy,
  ) {}

  /**
   * @throws ArchiveFailure `foreign`, `later`, `unsound` where the file is not as it should be, `importing` while another window
   * takes in one; nothing is changed then.
   */
  async take(file: Blob): Promise<Imported> {
    const free = await this.occupy(IMPORT);
    if (!free) throw new ArchiveFailure('importing');
    try {
      const sweeps = await this.checked(file);
      await sweepOut(this.connection);
      return await this.taken(file, sweeps);
    } catch (error) {
      await sweepOut(this.connection).catch(() => undefined);
      throw error;
    } finally {
      free();
    }
  }

  /** Deletes what imports that were broken off have laid down; not while one is under way. @returns of how many sweeps. */
  async tidy(): Promise<number> {
    const free = await this.occupy(IMPORT);
    if (!free) return 0;
    return sweepOut(this.connection).finally(free);
  }

  private async taken(file: Blob, sweeps: number): Promise<Imported> {
    const here = new Set(await this.connection.read(['sweeps'], (tx) => tx.objectStore('sweeps').getAllKeys()));
    const gathered: Gathered = { sweeps: [], records: new Map(), swept: [], kept: [], decisions: [] };
    for await (const line of linesOf(file)) await this.lay(line, here, gathered);
    const { reports, decisions, conflicts } = await this.appear(gathered);
    const left = gathered.decisions.length - decisions;
    return { sweeps: gathered.sweeps.length, known: sweeps - gathered.sweeps.length, reports, decisions, left, conflicts };
  }

  /** Looks through the whole file. @returns how many sweeps it holds. */
  private async checked(file: Blob): Promise<number> {
    const sweeps = new Map<string, number>();
    const reports = new Set<string>();
    const unsound = (why: string): ArchiveFailure => new ArchiveFailure('unsound', why);
    for await (const line of linesOf(file)) {
      if (line.kind === 'sweep') {
        if (line.sweep.id === '' || sweeps.has(line.sweep.id)) throw unsound('a sweep stands twice');
        sweeps.set(line.sweep.id, 0);
      } else if (line.kind === 'document') {
        const bytes = bytesIn(line.base64);
        if (!sweeps.has(line.sweep) || !bytes || (await sha256Of(bytes)) !== line.sha256) throw unsound('a document is another');
      } else if (line.kind === 'record') {
        const before = sweeps.get(line.sweep);
        if (before === undefined) throw unsound('a record of no sweep');
        sweeps.set(line.sweep, before + 1);
      } else if (line.kind === 'report') {
        const { sweep, plan, part } = line.origin;
        const key = `${sweep} ${plan} ${part}`;
        if ((sweep !== '' && !sweeps.has(sweep)) || reports.has(key)) throw unsound('a report stands twice, or in no sweep');
        reports.add(key);
      }
    }
    if ([...sweeps.values()].includes(0)) throw unsound('a sweep without a journal');
    return sweeps.size;
  }

  /** Lays down what no list shows yet, and gathers the rest. */
  private async lay(line: Exclude<Line, { kind: 'end' }>, here: ReadonlySet<string>, gathered: Gathered): Promise<void> {
    if (line.kind === 'decision') gathered.decisions.push(line);
    else if (line.kind === 'sweep') {
      if (!here.has(line.sweep.id)) gathered.sweeps.push(line.sweep);
    } else if (line.kind === 'report') {
      if (line.origin.sweep === '') gathered.kept.push(line);
      else if (!here.has(line.origin.sweep)) {
        await this.connection.write(['audits'], (tx) => tx.objectStore('audits').put(wholeOf(line), [...keyOf(line)]));
        gathered.swept.push(entryOf(line.audit, line.origin));
      }
    } else if (!here.has(line.sweep)) {
      const { sweep } = line;
      if (line.kind === 'record') gathered.records.set(sweep, [...(gathered.records.get(sweep) ?? []), line.record]);
      else {
        const bytes = bytesIn(line.base64);
        await this.connection.write(['documents'], (tx) => tx.objectStore('documents').put(bytes, [sweep, line.sha256]));
      }
    }
  }

  private appear({
    sweeps,
    records,
    swept,
    kept,
    decisions,
  }: Gathered): Promise<Pick<Imported, 'reports' | 'decisions' | 'conflicts'>> {
    return this.connection.write(['sweeps', 'journal', 'entries', 'audits', 'decisions'], async (tx) => {
      const [entries, audits, decided] = [tx.objectStore('entries'), tx.objectStore('audits'), tx.objectStore('decisions')];
      for (const sweep of sweeps) {
        await tx.objectStore('sweeps').add(sweep, sweep.id);
        for (const [at, record] of (records.get(sweep.id) ?? []).entries())
          await tx.objectStore('journal').put(record, [sweep.id, at + 1]);
      }
      for (const entry of swept) await entries.put(entry, [entry.sweep, entry.plan, entry.part]);
      const known = (await entries.getAll(ofSweep(''))).flatMap((one) => entrySchema.safeParse(one).data ?? []);
      const isKnown = ({ origin, audit }: Report): boolean =>
        known.some(({ address, sha256, part }) => address === origin.address && sha256 === audit.sha256 && part === origin.part);
      const fresh = kept.filter((report) => !isKnown(report));
      const from = Math.max(0, ...known.map(({ plan }) => plan));
      for (const report of fresh) {
        const origin = { ...report.origin, plan: from + report.origin.plan };
        await entries.put(entryOf(report.audit, origin), ['', origin.plan, origin.part]);
        await audits.put(wholeOf(report), ['', origin.plan, origin.part]);
      }
      const all = decisions.length ? await entries.getAll() : [];
      const merged = await merge(decisions, decided, namesOf(all.flatMap((one) => entrySchema.safeParse(one).data ?? [])));
      return { reports: swept.length + fresh.length, ...merged };
    });
  }
}

const keyOf = ({ origin: { sweep, plan, part } }: Report): EntryKey => [sweep, plan, part];

const wholeOf = ({ audit, transcript }: Report) => ({
  audit: JSON.stringify(audit),
  transcript: transcript && JSON.stringify(transcript),
});
