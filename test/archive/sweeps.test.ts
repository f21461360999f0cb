import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive';
import type { JournalRecord } from '../../src/sweep/schema';
import { ABOUT, bytesOf, failure, FIRST, Profile, swept, VIOLATED } from './here';

let profile: Profile;
let archive: Archive;

beforeEach(() => {
  profile = new Profile();
  archive = profile.window();
});

const sent = (id: number): JournalRecord => ({ step: 'sent', id });
const FROM = { plan: 2, address: 'http://www.jiangcheng.gov.cn/nb/2025.html', place: '4201000001' };

/** Puts something else where something was kept. */
async function spoil(store: string, key: IDBValidKey, value: unknown): Promise<void> {
  archive.close();
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('archive');
    opening.addEventListener('success', () => {
      const tx = opening.result.transaction(store, 'readwrite');
      tx.objectStore(store).put(value, key);
      tx.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
      tx.addEventListener('abort', () => failed(tx.error));
    });
  });
}

describe('a sweep', () => {
  it('is there after the browser was gone, with all records in their order', async () => {
    const book = await swept(archive);
    await Promise.all([book.append(sent(1)), book.append(sent(2)), book.append({ step: 'retried' })]);
    profile.restart();
    const after = profile.window();
    expect(await after.sweeps.all()).toEqual([{ id: book.id, ...ABOUT }]);
    expect((await after.sweeps.take(book.id)).records).toEqual([FIRST, sent(1), sent(2), { step: 'retried' }]);
  });

  it('keeps what was fetched under its hash, and gives back only what is still that', async () => {
    const book = await swept(archive);
    const sha256 = await book.keep(bytesOf('<p>年报'));
    expect(await book.kept(sha256)).toEqual(bytesOf('<p>年报'));
    expect(await book.kept('0'.repeat(64))).toBeNull();
    await spoil('documents', [book.id, sha256], bytesOf('<p>others'));
    expect(await book.kept(sha256)).toBeNull();
    await book.keep(bytesOf('<p>年报'));
    expect(await book.kept(sha256)).toEqual(bytesOf('<p>年报'));
  });

  it('is worked on in one window at a time, and in the next when that is gone', async () => {
    const book = await swept(archive);
    const other = profile.window();
    expect(await failure(other.sweeps.take(book.id))).toBe('occupied');
    expect(await failure(other.sweeps.remove(book.id))).toBe('occupied');
    expect(await other.sweeps.journal(book.id)).toHaveLength(1);
    book.close();
    expect(await failure(other.sweeps.take(book.id))).toBe('done');
  });

  it('is not written twice where no lock keeps windows apart', async () => {
    const free = { occupy: async () => () => undefined };
    const id = await archive.sweeps.begin(ABOUT, FIRST);
    const [one, two] = [await profile.window(free).sweeps.take(id), await profile.window(free).sweeps.take(id)];
    await one.append(sent(1));
    expect(await failure(two.append(sent(9)))).toBe('occupied');
    expect(await archive.sweeps.journal(id)).toEqual([FIRST, sent(1)]);
  });

  it('holds the reports of a document once, however often it was audited', async () => {
    const book = await swept(archive);
    await book.audited(FROM, [VIOLATED, VIOLATED, VIOLATED]);
    await book.audited(FROM, [VIOLATED]);
    await book.audited({ ...FROM, plan: 3 }, [VIOLATED]);
    const entries = await archive.reports.ofSweep(book.id);
    expect(entries.map(({ plan, part }) => [plan, part])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    const [first] = entries;
    if (!first) throw new Error('nothing was kept');
    expect(first).toMatchObject({ address: FROM.address, place: '4201000001', agency: VIOLATED.report?.agency, listedAs: '' });
    expect(first.doubts.flatMap(({ findings }) => findings.map(([id]) => id)).toSorted()).toEqual(
      VIOLATED.findings.map(({ id }) => id).toSorted(),
    );
    const { audit } = await archive.reports.read([book.id, 2, 1]);
    expect(audit).toEqual(VIOLATED);
  });

  it('goes with all that was kept of it, and leaves the others', async () => {
    const [book, other] = [await swept(archive), await swept(archive)];
    for (const one of [book, other]) {
      await one.keep(bytesOf('年报'));
      await one.audited(FROM, [VIOLATED]);
    }
    book.close();
    await archive.sweeps.remove(book.id);
    expect((await archive.sweeps.all()).map(({ id }) => id)).toEqual([other.id]);
    expect((await archive.reports.all()).map(({ sweep }) => sweep)).toEqual([other.id]);
    expect(await failure(archive.sweeps.take(book.id))).toBe('missing');
    // A window that still has it must not bring a part of it back.
    expect(await failure(book.append(sent(1)))).toBe('missing');
    expect(await failure(other.append(sent(1)))).toBe('done');
  });

  it('gets another name, and other bodies that are expected', async () => {
    const { id } = await swept(archive);
    await archive.sweeps.change(id, { name: '第二轮', expected: [] });
    expect(await archive.sweeps.all()).toEqual([{ ...ABOUT, id, name: '第二轮', expected: [] }]);
    expect(await failure(archive.sweeps.change('none', { name: '' }))).toBe('missing');
  });

  it.each([
    ['no record', '{"step":"dance"}'],
    ['no text', 7],
  ])('says so when its journal is spoilt: %s', async (_, value) => {
    const book = await swept(archive);
    await book.append(sent(1));
    book.close();
    await spoil('journal', [book.id, 2], value);
    expect(await failure(archive.sweeps.take(book.id))).toBe('spoilt');
    // Who cannot take it does not keep it from others.
    expect(await failure(archive.sweeps.remove(book.id))).toBe('done');
  });
});
