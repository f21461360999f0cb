import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import type { Writable } from 'node:stream';
import { commandTexts } from '../texts/command';
import { groupsIn, keyOf, NoResult, type Group } from './groups';
import { Occupied, occupy, writeAll } from './occupy';
import type { RunOptions } from './options';
import { say } from './printable';

/** The file holds results, and nobody asked to go on with them. */
export class Filled extends Error {}

/**
 * Results in a file, which a run may leave at any moment and another goes on with. Lines are written in order and behind each
 * other; what is audited anew replaces what was told before as soon as the run is through.
 */
export class ResultFile {
  private readonly known = new Map<string, Group>();
  private isReplaced = false;
  /** Where further results go. */
  readonly stream: Writable;

  private constructor(private readonly path: string) {
    this.stream = createWriteStream(path, { flags: 'a' });
  }

  /**
   * Opens a file, made where there is none.
   * @param resume goes on with what it holds. @throws Filled, Occupied, NoResult, and what the file system says.
   */
  static async open(path: string, resume: boolean): Promise<ResultFile> {
    if (!resume && existsSync(path) && statSync(path).size > 0) throw new Filled(path);
    occupy(lockOf(path));
    try {
      const file = new ResultFile(path);
      if (resume && existsSync(path)) await file.recall();
      return file;
    } catch (error) {
      rmSync(lockOf(path), { force: true });
      throw error;
    }
  }

  /** Nothing was told before. */
  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  /** What the file tells of an input; null where it does not. */
  toldOf(source: string, sha256: string): Group | null {
    return this.known.get(keyOf(source, sha256)) ?? null;
  }

  /** What was told of an input is told anew. */
  replace(): void {
    this.isReplaced = true;
  }

  /** Ends the file. @param isThrough the run came to its end: what was replaced is left out. */
  async close(isThrough: boolean): Promise<void> {
    await new Promise<void>((resolve) => this.stream.end(() => resolve()));
    if (isThrough && this.isReplaced) await keepLast(this.path);
    rmSync(lockOf(this.path), { force: true });
  }

  /** Learns what the file tells. A line that was cut off, and a document whose reports may not all be told, are taken out. */
  private async recall(): Promise<void> {
    let last: Group | null = null;
    for await (const group of groupsIn(this.path)) {
      if (last) this.keep(last);
      last = group;
    }
    const end = last ? (last.isParted ? last.from : last.to) : 0;
    if (last && !last.isParted) this.keep(last);
    if (end < statSync(this.path).size) truncateSync(this.path, end);
  }

  private keep(group: Group): void {
    const key = keyOf(group.source, group.sha256);
    // A run was stopped before what it replaced was left out.
    if (this.known.has(key)) this.isReplaced = true;
    this.known.set(key, group);
  }
}

/** Runs with the results in a file; says why it cannot be had. @returns the exit status. */
export async function withResultFile<Status extends number>(
  { out, resume, lang }: RunOptions,
  run: (file: ResultFile) => Promise<Status>,
): Promise<Status | 2> {
  const { file: texts } = commandTexts(lang);
  try {
    const file = await ResultFile.open(out ?? '', resume);
    let isThrough = false;
    try {
      const status = await run(file);
      isThrough = true;
      return status;
    } finally {
      await file.close(isThrough);
    }
  } catch (error) {
    if (error instanceof Filled) say(texts.filled(error.message));
    else if (error instanceof Occupied) say(texts.occupied(error.message));
    else if (error instanceof NoResult) say(texts.noResult(error.path, error.line));
    else throw error;
    return 2;
  }
}

const lockOf = (path: string): string => `${path}.lock`;

/** Leaves of each input what was told last: in a file beside it, which then takes its place. */
async function keepLast(path: string): Promise<void> {
  const last = new Map<string, number>();
  for await (const { source, sha256, from } of groupsIn(path)) last.set(keyOf(source, sha256), from);
  const [read, written] = [openSync(path, 'r'), openSync(`${path}.new`, 'w')];
  for await (const group of groupsIn(path))
    if (last.get(keyOf(group.source, group.sha256)) === group.from) writeAll(written, bytesOf(group, read));
  fsyncSync(written);
  for (const file of [read, written]) closeSync(file);
  renameSync(`${path}.new`, path);
}

/** The lines of a group. @param file its file, open for reading. */
export function bytesOf({ from, to }: Group, file: number): Uint8Array {
  const bytes = new Uint8Array(to - from);
  for (let at = 0; at < bytes.length;) {
    const count = readSync(file, bytes, at, bytes.length - at, from + at);
    if (!count) break;
    at += count;
  }
  return bytes;
}
