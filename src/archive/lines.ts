import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import { decision } from '../messages/decision';
import { transcript } from '../messages/transcript';
import { readRecord } from '../sweep/schema';
import { ArchiveFailure } from './failure';
import { sweepSchema } from './sweep-entry';

/**
 * A file of the archive: JSON Lines, packed. The first line says what it is, the last how many stand between; what lies in the
 * archive under the id of a sweep follows the line of that sweep.
 */

const FILE_VERSION = 1;

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.gte(0));
/** Beyond it numbers would run into each other. */
const place = z.int().check(z.gte(0), z.lte(1_000_000_000));
const id = text(100);

const header = z.object({ gouji: z.literal('archive'), version: z.int() });

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sweep'), sweep: sweepSchema }),
  z.object({ kind: z.literal('record'), sweep: id, record: text(2_000_000) }),
  z.object({ kind: z.literal('document'), sweep: id, sha256: z.string().check(z.regex(/^[\da-f]{64}$/)), base64: z.string() }),
  z.object({
    kind: z.literal('report'),
    origin: z.object({ sweep: id, plan: place, part: place, address: text(4000), place: text(4000) }),
    audit: auditSchema,
    transcript: z.nullable(transcript),
  }),
  z.object({ kind: z.literal('decision'), place: text(4000), finding: text(200), decision }),
  z.object({ kind: z.literal('end'), lines: count }),
]);

export type Line = z.infer<typeof line>;

export const headerLine = (): string => JSON.stringify({ gouji: 'archive', version: FILE_VERSION });

/** Longer lines are no document that was ever fetched. */
const LONGEST = 40_000_000;
/** Far more than whoever sweeps all agencies of a province for years comes to. */
const MOST_LINES = 2_000_000;

/** The lines of a packed file, as text. @throws ArchiveFailure */
async function* unpacked(file: Blob): AsyncGenerator<string> {
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  let [rest, isOurs] = ['', false];
  try {
    for (;;) {
      const { done, value = '' } = await reader.read();
      rest += value;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines) {
        isOurs = true;
        yield one;
      }
      if (rest.length > LONGEST) throw new ArchiveFailure('unsound', 'a line without end');
      if (done) return;
    }
  } catch (error) {
    if (error instanceof ArchiveFailure) throw error;
    throw new ArchiveFailure(isOurs ? 'unsound' : 'foreign', String(error));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function jsonIn(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

function checkHeader(written: string): void {
  const { data } = header.safeParse(jsonIn(written));
  if (!data) throw new ArchiveFailure('foreign');
  if (data.version > FILE_VERSION) throw new ArchiveFailure('later', `version ${data.version}`);
}

/** The lines of a file, each checked by its schema, without the first and the last. @throws ArchiveFailure */
export async function* linesOf(file: Blob): AsyncGenerator<Exclude<Line, { kind: 'end' }>> {
  let [number, hasEnded] = [0, false];
  for await (const written of unpacked(file)) {
    if (hasEnded) throw new ArchiveFailure('unsound', 'something follows the end');
    if (number > MOST_LINES) throw new ArchiveFailure('unsound', 'lines without end');
    if (++number === 1) {
      checkHeader(written);
      continue;
    }
    const { data } = line.safeParse(jsonIn(written));
    if (!data || (data.kind === 'record' && !readRecord(data.record))) throw new ArchiveFailure('unsound', `line ${number}`);
    if (data.kind !== 'end') yield data;
    else if (data.lines !== number - 2) throw new ArchiveFailure('unsound', 'lines are missing');
    else hasEnded = true;
  }
  if (number === 0) throw new ArchiveFailure('foreign', 'empty');
  if (!hasEnded) throw new ArchiveFailure('unsound', 'the end is missing');
}
