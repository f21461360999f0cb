import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import type { Audit } from '../audit';
import { auditSchema } from '../audit/schema';

/** No result is longer, in bytes: a line beyond this is none. */
const LONGEST_LINE = 1 << 28;
const LINE_END = 0x0a;

/** A line of a file of results; `text` is null where it is longer than any result. */
export interface Line {
  readonly text: string | null;
  /** From 1 on. */
  readonly number: number;
  /** The file ends behind it without an end of line: whoever wrote it may have been stopped within. */
  readonly isCut: boolean;
  /** Where it begins, and where it ends with its end of line, in bytes. */
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a file, one after the other, blank ones left out; no more than one is held in memory.
 * @param source a path, or `-` for standard input. @throws what the file system says.
 */
export async function* linesOf(source: string): AsyncGenerator<Line> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 0;
  let begin = 0;
  const whole = (isCut: boolean): Line | null => {
    number++;
    const [from, to] = [begin, begin + size + (isCut ? 0 : 1)];
    begin = to;
    const text = size > LONGEST_LINE ? null : Buffer.concat(pieces).toString('utf8');
    [pieces, size] = [[], 0];
    return text === null || text.trim() ? { text, number, isCut, from, to } : null;
  };
  const take = (piece: Buffer): void => {
    size += piece.length;
    if (size <= LONGEST_LINE) pieces.push(piece);
  };
  for await (const read of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = read.indexOf(LINE_END); end >= 0; from = end + 1, end = read.indexOf(LINE_END, from)) {
      take(read.subarray(from, end));
      const line = whole(false);
      if (line) yield line;
    }
    take(read.subarray(from));
  }
  const line = size ? whole(true) : null;
  if (line) yield line;
}

/** Whether the last line of a file has no end: whoever wrote it was stopped within. */
export function isCutOff(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const last = new Uint8Array(1);
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== LINE_END;
  } finally {
    closeSync(file);
  }
}

/** A line as the result of an audit; null for anything else. Whatever lies in a file may come from anybody. */
function resultIn({ text }: Line): Audit | null {
  const read = auditSchema.safeParse(parsed(text ?? ''));
  return read.success ? read.data : null;
}

/** What a line says; null where it is no JSON. */
export function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

/** The audits that a file of results holds. @param wrong what to throw for a line that holds none. */
export async function* auditsIn(source: string, wrong: (line: number) => Error): AsyncGenerator<Audit> {
  for await (const line of linesOf(source)) {
    const audit = resultIn(line);
    if (!audit) throw wrong(line.number);
    yield audit;
  }
}
