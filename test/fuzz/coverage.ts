import { Session, type Profiler } from 'node:inspector';

/** Counts which ranges of the scripts under test ever ran. */
export class Coverage {
  private readonly session = new Session();
  private readonly seen = new Set<string>();

  /** @param isTested whether a script counts, by its address. */
  constructor(private readonly isTested: (url: string) => boolean) {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  get size(): number {
    return this.seen.size;
  }

  /** Notes the ranges that ran since the last call. @returns how many of them never ran before. */
  take(): number {
    const before = this.seen.size;
    for (const range of this.ran()) this.seen.add(range);
    return this.seen.size - before;
  }

  /** Whether a range ran since the last call that was not noted yet; notes none. */
  hasNew(): boolean {
    for (const range of this.ran()) if (!this.seen.has(range)) return true;
    return false;
  }

  private *ran(): Generator<string> {
    for (const { url, functions } of this.scripts())
      if (this.isTested(url))
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges) if (count) yield `${startOffset}-${endOffset}`;
  }

  /** The counters of V8 since the last call; they begin anew. */
  private scripts(): Profiler.ScriptCoverage[] {
    let scripts: Profiler.ScriptCoverage[] = [];
    this.session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      scripts = taken.result;
    });
    return scripts;
  }
}
