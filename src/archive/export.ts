import { auditSchema } from '../audit/schema';
import { base64Of } from './base64';
import type { Connection } from './connection';
import { keyOf, type Entry } from './entry';
import { ArchiveFailure } from './failure';
import { KeptDecisions } from './kept-decisions';
import { headerLine, type Line } from './lines';
import { Reports } from './reports';
import { ofSweep } from './stores';
import { Sweeps } from './sweeps';

/** Writes what lies in the archive as one packed file: all of it, or one sweep with the decisions on its reports. */
export class Export {
  private readonly reports: Reports;
  private readonly sweeps: Sweeps;

  constructor(private readonly connection: Connection) {
    this.reports = new Reports(connection);
    this.sweeps = new Sweeps(connection, async () => () => undefined);
  }

  /** @param sweep its id; null for all. @throws ArchiveFailure */
  async file(sweep: string | null): Promise<Blob> {
    const written = this.lines(sweep);
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const { done, value } = await written.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${value}\n`));
      },
    });
    const packed = stream.pipeThrough(new CompressionStream('gzip'));
    return new Response(packed).blob();
  }

  private async *lines(sweep: string | null): AsyncGenerator<string> {
    let count = 0;
    yield headerLine();
    for await (const line of this.all(sweep)) {
      count++;
      yield JSON.stringify(line);
    }
    yield JSON.stringify({ kind: 'end', lines: count } satisfies Line);
  }

  private async *all(sweep: string | null): AsyncGenerator<Line> {
    const sweeps = (await this.sweeps.all()).filter(({ id }) => sweep === null || id === sweep);
    if (sweep !== null && !sweeps.length) throw new ArchiveFailure('missing');
    const entries: Entry[] = [];
    for (const one of sweeps) {
      yield { kind: 'sweep', sweep: one };
      for (const record of await this.sweeps.journal(one.id))
        yield { kind: 'record', sweep: one.id, record: JSON.stringify(record) };
      yield* this.documents(one.id);
      entries.push(...(await this.reports.ofSweep(one.id)));
    }
    if (sweep === null) entries.push(...(await this.reports.ofSweep('')));
    for (const entry of entries) yield* this.report(entry);
    const about = new Set(
      entries.flatMap(({ place, doubts }) => doubts.flatMap((d) => d.findings.map(([id]) => `${id} ${place}`))),
    );
    for (const at of await new KeptDecisions(this.connection).all())
      if (sweep === null || about.has(`${at.finding} ${at.place}`)) yield { kind: 'decision', ...at };
  }

  private async *report(entry: Entry): AsyncGenerator<Line> {
    const { sweep, plan, part, address, place } = entry;
    const { audit, transcript } = await this.reports.read(keyOf(entry));
    yield { kind: 'report', origin: { sweep, plan, part, address, place }, audit: auditSchema.parse(audit), transcript };
  }

  private async *documents(sweep: string): AsyncGenerator<Line> {
    const keys = await this.connection.read(['documents'], (tx) => tx.objectStore('documents').getAllKeys(ofSweep(sweep)));
    for (const key of keys) {
      const bytes = await this.connection.read(['documents'], (tx) => tx.objectStore('documents').get(key));
      if (bytes instanceof Uint8Array)
        yield { kind: 'document', sweep, sha256: key[1], base64: base64Of(bytes as Uint8Array<ArrayBuffer>) };
    }
  }
}
