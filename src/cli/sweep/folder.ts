import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { readRecord, type JournalRecord } from '../../sweep/schema';
import { occupy, writeAll } from '../occupy';

type Bytes = Uint8Array<ArrayBuffer>;

/** The journal cannot be gone on with. */
export class BrokenJournal extends Error {
  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/**
 * The folder of a sweep. A record is on the disk before anything follows from it; a file is written beside its place and moved
 * there, so that whatever has a name is whole.
 */
export class SweepFolder {
  private constructor(
    private readonly path: string,
    private readonly journal: number,
  ) {}

  /** Opens a folder, made where there is none. @returns it, and the records of its journal. @throws BrokenJournal, Occupied */
  static open(path: string): { folder: SweepFolder; records: JournalRecord[] } {
    mkdirSync(join(path, 'pages'), { recursive: true });
    mkdirSync(join(path, 'audits'), { recursive: true });
    occupy(join(path, 'lock'));
    const name = join(path, 'journal.jsonl');
    const written = existsSync(name) ? readFileSync(name) : Buffer.alloc(0);
    // A record that was cut off in the middle was never followed by anything.
    const whole = written.lastIndexOf(10) + 1;
    const lines = written.toString('utf8', 0, whole).split('\n').slice(0, -1);
    const records = lines.map((line, at) => {
      const record = readRecord(line);
      if (!record) throw new BrokenJournal(at + 1);
      return record;
    });
    const journal = openSync(name, 'a');
    if (whole < written.length) ftruncateSync(journal, whole);
    return { folder: new SweepFolder(path, journal), records };
  }

  close(): void {
    closeSync(this.journal);
    rmSync(join(this.path, 'lock'), { force: true });
  }

  append(record: JournalRecord): void {
    writeAll(this.journal, Buffer.from(`${JSON.stringify(record)}\n`));
    fdatasyncSync(this.journal);
  }

  /** Keeps what was fetched under the name of its content. */
  keep(bytes: Bytes): string {
    const sha256 = hash('sha256', bytes);
    if (!existsSync(join(this.path, 'pages', sha256))) this.write(join('pages', sha256), bytes);
    return sha256;
  }

  kept(sha256: string): Bytes | null {
    if (!/^[\da-f]{64}$/.test(sha256)) return null;
    const bytes = this.read(join('pages', sha256));
    return bytes && hash('sha256', bytes) === sha256 ? bytes : null;
  }

  /** A file of the folder; null when there is none. */
  read(name: string): Bytes | null {
    const path = join(this.path, name);
    return existsSync(path) ? Uint8Array.from(readFileSync(path)) : null;
  }

  /** Writes a file so that it is there as a whole or not at all. */
  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name);
    const file = openSync(`${path}.new`, 'w');
    writeAll(file, Buffer.from(content));
    fsyncSync(file);
    closeSync(file);
    renameSync(`${path}.new`, path);
  }
}
