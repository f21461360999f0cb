import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive';
import { decisionsIn, type Area } from '../../src/archive/decisions';
import type { Decision } from '../../src/messages/decision';
import { failure, Profile } from './here';

const decided = (note: string): Decision => ({
  verdict: 'confirmed',
  before: null,
  note,
  who: '甲',
  at: '2026-01-20T08:00:00.000Z',
  figures: { 'requests/granted/total': 12 },
});

const HERE = 'jiangcheng.gov.cn';

let profile: Profile;
let archive: Archive;
/** Where an earlier version keeps its decisions. */
let stored: Map<string, unknown>;
let area: Area;

beforeEach(() => {
  profile = new Profile();
  archive = profile.window();
  stored = new Map<string, unknown>([['lang', 'zh']]);
  area = {
    get: async (keys) => Object.fromEntries([...stored].filter(([key]) => keys?.includes(key) ?? true)),
    set: async (entries) => Object.entries(entries).forEach(([key, value]) => stored.set(key, structuredClone(value))),
    remove: async (keys) => keys.forEach((key) => stored.delete(key)),
  };
});

/** The earlier version decides. */
const before = (finding: string, decision: Decision | null, place = HERE) =>
  decisionsIn(area).keep([{ place, finding, decision }]);
const keep = (finding: string, decision: Decision | null) => archive.decisions.keep([{ place: HERE, finding, decision }]);
const notes = async () => (await archive.decisions.all()).map(({ finding, decision }) => [finding, decision.note]);

describe('decisions in the archive', () => {
  it('are kept by place and finding, on the disk', async () => {
    await keep('a1', decided('一'));
    profile.restart();
    archive = profile.window();
    expect(await archive.decisions.of(HERE, ['a1', 'b2'])).toEqual({ a1: decided('一') });
    expect(await archive.decisions.of('qinghe.gov.cn', ['a1'])).toEqual({});
    await keep('a1', null);
    expect(await archive.decisions.all()).toEqual([]);
  });

  it('about one doubt are kept all or not at all', async () => {
    const spoilt = { ...decided('二'), figures: { a: Symbol('no figure') as unknown as number } };
    const both = [
      { place: HERE, finding: 'a1', decision: decided('一') },
      { place: HERE, finding: 'b2', decision: spoilt },
    ];
    expect(await failure(archive.decisions.keep(both))).toBe('broken');
    expect(await archive.decisions.all()).toEqual([]);
  });

  it('of an earlier version are taken in and leave nothing where they lay', async () => {
    await before('a1', decided('一'));
    await before('b2', decided('二'), '/年报 2025/');
    await archive.decisions.moveFrom(area);
    expect(await archive.decisions.of(HERE, ['a1'])).toEqual({ a1: decided('一') });
    expect(await archive.decisions.of('/年报 2025/', ['b2'])).toEqual({ b2: decided('二') });
    expect([...stored.keys()]).toEqual(['lang']);
  });

  it('are not undone by taking them in twice, when the first time was broken off', async () => {
    await before('a1', decided('一'));
    await before('b2', decided('二'));
    const broken = { ...area, remove: () => Promise.reject(new Error('killed')) };
    expect(await failure(archive.decisions.moveFrom(broken))).toEqual(new Error('killed'));
    await keep('a1', decided('改'));
    await keep('b2', null);
    await archive.decisions.moveFrom(area);
    expect(await notes()).toEqual([['a1', '改']]);
    expect([...stored.keys()]).toEqual(['lang']);
  });

  it('of an earlier version that has come back meanwhile are the newer ones', async () => {
    await before('a1', decided('一'));
    await archive.decisions.moveFrom(area);
    await keep('a1', decided('二'));
    await before('a1', decided('三'));
    await archive.decisions.moveFrom(area);
    expect(await notes()).toEqual([['a1', '三']]);
  });

  it('that are none stay where they are and count for nothing', async () => {
    stored.set(`decision a1 ${HERE}`, { verdict: 'wrong' });
    await archive.decisions.moveFrom(area);
    expect(await archive.decisions.all()).toEqual([]);
    expect(stored.size).toBe(2);
  });
});
