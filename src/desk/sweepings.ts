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
  begin(name: string, addresses: readonly string[], year: number | null): Promise<string> {
    return this.keep(name, null, beginning(addresses, year), []);
  }

  /** Begins the second round of a sweep. @throws ArchiveFailure */
  async again(id: string, name: string): Promise<string> {
    const earlier = new SweepState();
    for (const record of await this.tools.archive.sweeps.journal(id)) earlier.apply(record);
    return this.keep(name, id, again(earlier), earlier.expected);
  }

  /** Deletes a sweep. @throws ArchiveFailure */
  async remove(id: string): Promise<void> {
    const known = await this.open.get(id)?.catch(() => null);
    this.open.delete(id);
    await known?.close();
    await this.tools.archive.sweeps.remove(id);
  }

  private keep(name: string, earlier: string | null, first: JournalRecord, expected: readonly string[]): Promise<string> {
    const begunAt = this.tools.now().toISOString();
    return this.tools.archive.sweeps.begin({ name, begunAt, expected: [...expected], again: earlier }, first);
  }
}
