import type { SweepEntry } from '../archive';
import { hostOf } from '../sweep/address';
import { again, beginning } from '../sweep/begin';
import type { JournalRecord } from '../sweep/schema';
import { SweepState } from '../sweep/state';
import { Sweeping } from './sweeping';
import type { Tools } from './tools';

/** The sweeps that this page works on: they go on whatever of them is shown, as long as the page is there. */
export class Sweepings {
  private readonly open = new Map<string, Promise<Sweeping>>();

  constructor(readonly tools: Tools) {}

  /** Takes a sweep, or gives the one that this page has. @throws ArchiveFailure */
  get(id: string): Promise<Sweeping> {
    const known = this.open.get(id) ?? Sweeping.open(id, this.tools);
    this.open.set(id, known);
    known.catch(() => this.open.delete(id));
    return known;
  }

  /** Begins a sweep of some columns. @returns its id. @throws ArchiveFailure */
  begin([first = '', ...more]: readonly string[], year: number | null): Promise<string> {
    const made = { host: hostOf(first), more: more.length, year, round: 1 };
    return this.keep({ name: '', made, again: null, expected: [] }, beginning([first, ...more], year));
  }

  /** Begins the next round of a sweep. @returns its id. @throws ArchiveFailure */
  async again({ id, name, made }: Pick<SweepEntry, 'id' | 'name' | 'made'>): Promise<string> {
    const earlier = new SweepState();
    for (const record of await this.tools.archive.sweeps.journal(id)) earlier.apply(record);
    const next = made && { ...made, round: made.round + 1 };
    return this.keep({ name, ...(next && { made: next }), again: id, expected: [...earlier.expected] }, again(earlier));
  }

  /** Deletes a sweep. @throws ArchiveFailure */
  async remove(id: string): Promise<void> {
    const known = await this.open.get(id)?.catch(() => null);
    this.open.delete(id);
    await known?.close();
    await this.tools.archive.sweeps.remove(id);
  }

  private keep(about: Omit<SweepEntry, 'id' | 'begunAt'>, first: JournalRecord): Promise<string> {
    return this.tools.archive.sweeps.begin({ ...about, begunAt: this.tools.now().toISOString() }, first);
  }
}
