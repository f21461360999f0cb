import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive';
import type { Decision } from '../../src/messages/decision';
import { ABOUT, bytesOf, failure, FIRST, keysIn, Profile, swept, VIOLATED } from './here';

const decision: Decision = { verdict: 'to-ask', before: null, note: '一', who: '甲', at: '2026-01-21', figures: {} };
const PLACE = 'jiangcheng.gov.cn';
const ADDRESS = 'http://www.jiangcheng.gov.cn/2025.html';
const [finding = ''] = VIOLATED.findings.map(({ id }) => id);

let archive: Archive;
let sweep: string;
let sha256: string;

/** Something of each kind: two sweeps, a page kept by itself, decisions on both. */
beforeEach(async () => {
  archive = new Profile().window();
  const [book, other] = [await swept(archive), await swept(archive)];
  sweep = book.id;
  sha256 = await book.keep(Uint8Array.from({ length: 70_000 }, (_, n) => n % 256));
  await book.append({ step: 'sent', id: 1 });
  await book.audited({ plan: 1, address: ADDRESS, place: PLACE }, [VIOLATED]);
  await other.audited({ plan: 1, address: ADDRESS, place: 'elsewhere' }, [VIOLATED]);
  await archive.reports.keep({ address: ADDRESS, place: 'page', reports: [{ audit: VIOLATED, transcript: null }] });
  await archive.decisions.keep(['elsewhere', 'page', PLACE].map((place) => ({ place, finding, decision })));
  book.close();
  other.close();
});

/** A file with its lines changed. */
async function changed(change: (lines: string[]) => string[], file?: Blob): Promise<Blob> {
  const whole = file ?? (await archive.share.file(sweep));
  const lines = gunzipSync(Buffer.from(await whole.arrayBuffer()))
    .toString()
    .trimEnd()
    .split('\n');
  return new Blob([gzipSync(`${change(lines).join('\n')}\n`)]);
}

const whatIsIn = async (one: Archive) => ({
  sweeps: await one.sweeps.all(),
  reports: await one.reports.all(),
  decisions: await one.decisions.all(),
});

describe('a file of the archive', () => {
  it('brings one sweep with its decisions to another machine', async () => {
    const file = await archive.share.file(sweep);
    archive.close();
    const there = new Profile().window();
    expect(await there.share.take(file)).toEqual({ sweeps: 1, known: 0, reports: 1, decisions: 1, left: 0, conflicts: [] });
    expect(await there.sweeps.all()).toEqual([{ id: sweep, ...ABOUT }]);
    const book = await there.sweeps.take(sweep);
    expect(book.records).toEqual([FIRST, { step: 'sent', id: 1 }]);
    expect((await book.kept(sha256))?.length).toBe(70_000);
    expect((await there.reports.read([sweep, 1, 1])).audit).toEqual(VIOLATED);
    expect(await there.decisions.all()).toEqual([{ place: PLACE, finding, decision }]);
  });

  it('brings everything, and a second time nothing', async () => {
    const file = await archive.share.file(null);
    const before = await whatIsIn(archive);
    archive.close();
    const there = new Profile().window();
    expect(await there.share.take(file)).toEqual({ sweeps: 2, known: 0, reports: 3, decisions: 3, left: 0, conflicts: [] });
    const after = await whatIsIn(there);
    expect(after.reports).toEqual(before.reports);
    expect(after.decisions).toEqual(before.decisions);
    expect(await there.share.take(file)).toEqual({ sweeps: 0, known: 2, reports: 0, decisions: 0, left: 3, conflicts: [] });
    expect(await whatIsIn(there)).toEqual(after);
  });

  it('changes nothing that was here', async () => {
    const file = await archive.share.file(sweep);
    const other: Decision = { ...decision, verdict: 'in-order' };
    await archive.decisions.keep([{ place: PLACE, finding, decision: other }]);
    const book = await archive.sweeps.take(sweep);
    await book.append({ step: 'retried' });
    expect(await archive.share.take(file)).toMatchObject({ sweeps: 0, known: 1, left: 1 });
    expect(await archive.decisions.of(PLACE, [finding])).toEqual({ [finding]: other });
    expect(await archive.sweeps.journal(sweep)).toHaveLength(3);
  });
});

const replaced = (kind: string, change: (line: never) => object) => (lines: string[]) =>
  lines.map((line) => (line.includes(`"kind":"${kind}"`) ? JSON.stringify(change(JSON.parse(line) as never)) : line));

describe('a file that is not as it should be is refused, and nothing is changed:', () => {
  const cases: [string, string, (lines: string[]) => string[]][] = [
    ['another file', 'foreign', () => ['{"a":1}']],
    ['a later version', 'later', ([, ...rest]) => ['{"gouji":"archive","version":2}', ...rest]],
    ['cut off', 'unsound', (lines) => lines.slice(0, -1)],
    ['a line is missing', 'unsound', ([first = '', ...rest]) => [first, ...rest.slice(1)]],
    ['something behind the end', 'unsound', (lines) => [...lines, lines[1] ?? '']],
    ['no JSON', 'unsound', ([first = '', ...rest]) => [first, '{', ...rest]],
    [
      'another verdict',
      'unsound',
      replaced('decision', (line: object) => ({ ...line, decision: { ...decision, verdict: 'wrong' } })),
    ],
    ['another document', 'unsound', replaced('document', (line: object) => ({ ...line, base64: 'AAAA' }))],
    ['a hash that is a path', 'unsound', replaced('document', (line: object) => ({ ...line, sha256: '../../x' }))],
    ['a record of no kind', 'unsound', replaced('record', (line: object) => ({ ...line, record: '{"step":"dance"}' }))],
    [
      'a report of another sweep',
      'unsound',
      replaced('report', (line: { origin: object }) => ({ ...line, origin: { ...line.origin, sweep: 'x' } })),
    ],
    ['an audit that is none', 'unsound', replaced('report', (line: object) => ({ ...line, audit: { schema: 1 } }))],
    ['a sweep twice', 'unsound', (lines) => lines.flatMap((line) => (line.includes('"kind":"sweep"') ? [line, line] : [line]))],
    [
      'no journal',
      'unsound',
      (lines) =>
        lines
          .filter((line) => !line.includes('"kind":"record"'))
          .map((line) => line.replace(/("kind":"end","lines":)\d+/, `$1${lines.length - 4}`)),
    ],
  ];

  it.each(cases)('%s', async (_, kind, change) => {
    const file = await changed(change);
    archive.close();
    const there = new Profile().window();
    await there.decisions.keep([{ place: 'here', finding, decision }]);
    const before = await whatIsIn(there);
    expect(await failure(there.share.take(file))).toBe(kind);
    expect(await whatIsIn(there)).toEqual(before);
  });

  it.each([
    ['not packed', bytesOf('hello')],
    ['empty', bytesOf('')],
    ['packed text of no kind', gzipSync('hello')],
  ])('%s', async (_, bytes) => {
    expect(await failure(archive.share.take(new Blob([bytes])))).toBe('foreign');
  });

  it('half of it', async () => {
    const file = await archive.share.file(null);
    expect(await failure(archive.share.take(file.slice(0, Math.floor(file.size / 2))))).toMatch(/unsound|foreign/);
  });

  it('a sweep that is not there', async () => {
    expect(await failure(archive.share.file('none'))).toBe('missing');
  });
});

/** A file that is read whole once, and then only to its half: what comes then is up to the test. */
async function half(file: Blob, then: (controller: ReadableStreamDefaultController<Uint8Array>) => void): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let read = 0;
  const parted = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (read++) return then(controller);
      controller.enqueue(bytes.slice(0, Math.floor(bytes.length * 0.9)));
    },
  });
  let opened = 0;
  return Object.assign(new Blob([bytes]), { stream: () => (opened++ ? parted : new Blob([bytes]).stream()) });
}

describe('an import that is broken off', () => {
  it('by the disk leaves nothing behind', async () => {
    const file = await archive.share.file(null);
    archive.close();
    const there = new Profile().window();
    const broken = await half(file, (controller) => void setTimeout(() => controller.error(new Error('gone')), 50));
    expect(await failure(there.share.take(broken))).toMatch(/unsound|foreign/);
    expect([...(await keysIn('documents')), ...(await keysIn('audits'))]).toEqual([]);
    expect(await there.share.take(file)).toMatchObject({ sweeps: 2, reports: 3 });
  });

  it('by the end of the browser is swept out at the next start, and leaves what is there', async () => {
    const file = await archive.share.file(null);
    archive.close();
    const profile = new Profile();
    const there = profile.window();
    const own = await swept(there);
    const sha = await own.keep(bytesOf('own'));
    void there.share.take(await half(file, () => undefined)).catch(() => undefined);
    await expect.poll(async () => (await keysIn('documents')).length).toBe(2);
    const second = profile.window();
    expect(await failure(second.share.take(file))).toBe('importing');
    expect(await second.share.tidy(), 'while it is under way nothing is touched').toBe(0);
    profile.restart();
    const after = profile.window();
    expect(await after.share.tidy()).toBeGreaterThan(0);
    expect(await keysIn('documents')).toEqual([[own.id, sha]]);
    expect(await keysIn('audits')).toEqual([]);
    expect(await after.share.take(file)).toMatchObject({ sweeps: 2, reports: 3 });
  });
});
