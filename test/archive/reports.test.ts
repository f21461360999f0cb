import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive';
import { keyOf } from '../../src/archive';
import type { Audit } from '../../src/audit/types';
import { printOf } from '../../src/archive/entry';
import { failure, Profile, VIOLATED } from './here';

let profile: Profile;
let archive: Archive;

beforeEach(() => {
  profile = new Profile();
  archive = profile.window();
});

const ADDRESS = 'http://www.jiangcheng.gov.cn/2025.html';
const TRANSCRIPT = { blocks: [{ kind: 'picture' as const, text: '图' }], left: 0 };

const keep = (audit: Audit, address = ADDRESS) =>
  archive.reports.keep({ address, place: 'jiangcheng.gov.cn', reports: [{ audit, transcript: TRANSCRIPT }] });

describe('a page that is kept', () => {
  it('is there as a whole after the browser was gone', async () => {
    const [key] = await keep(VIOLATED);
    profile.restart();
    if (!key) throw new Error('nothing was kept');
    const { audit, transcript, entry } = await profile.window().reports.read(key);
    expect([audit, transcript, entry.address]).toEqual([VIOLATED, TRANSCRIPT, ADDRESS]);
  });

  it('is kept once a content, and each content that its address has had', async () => {
    const later = { ...VIOLATED, sha256: 'b'.repeat(64), auditedAt: '2026-03-01T08:00:00.000Z' };
    await keep(VIOLATED);
    await keep(later);
    await keep(VIOLATED);
    await keep(VIOLATED, 'http://www.jiangcheng.gov.cn/2024.html');
    expect((await archive.reports.versions(ADDRESS)).map(({ sha256 }) => sha256[0])).toEqual(['b', 'a']);
    expect(await archive.reports.all()).toHaveLength(3);
  });

  it('of which nothing tells the content is never taken for another', async () => {
    await keep({ ...VIOLATED, sha256: '' });
    await keep({ ...VIOLATED, sha256: '' });
    expect(await archive.reports.versions(ADDRESS)).toHaveLength(2);
  });

  it('is deleted alone', async () => {
    await keep(VIOLATED);
    await keep(VIOLATED, 'http://www.jiangcheng.gov.cn/2024.html');
    const [first, ...rest] = await archive.reports.all();
    if (!first) throw new Error('nothing was kept');
    await archive.reports.remove([first]);
    expect(await archive.reports.all()).toEqual(rest);
    expect(await failure(archive.reports.read(keyOf(first)))).toBe('missing');
  });
});

describe('private windows', () => {
  it('keep nothing and say so', async () => {
    const hidden = profile.window({ isPrivate: true });
    expect(await failure(hidden.reports.all())).toBe('private');
    expect(await failure(hidden.reports.keep({ address: ADDRESS, place: '', reports: [] }))).toBe('private');
    expect(await indexedDB.databases()).toEqual([]);
  });
});

it('figures have one name as long as a decision on them holds', () => {
  const print = printOf({ a: 1, b: 2, c: null });
  expect(printOf({ b: 2, a: 1 })).toBe(print);
  expect(printOf({ a: 1, b: 2, c: 0 })).not.toBe(print);
  expect(printOf({ a: 12, b: 2 })).not.toBe(print);
});
