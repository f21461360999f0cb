import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/audit/packs/read';
import { LANGS } from '../../../src/texts/lang';
import { packProblem } from '../../../src/texts/packs';

const bytes = (text: string) => new TextEncoder().encode(text);
const SOUND = {
  gouji: 'pack',
  schema: 1,
  name: '江城市评议',
  lengths: [{ section: 'overview', least: 300 }],
};
const written = (more: object = {}) => readPack(bytes(JSON.stringify({ ...SOUND, ...more })));
const problemOf = (read: ReturnType<typeof readPack>) => ('problem' in read ? read.problem : null);

describe('a file with what a place asks', () => {
  it('is read, what it leaves out as nothing asked', () => {
    expect(written()).toEqual({
      pack: { ...SOUND, severity: 'notice', cells: [], figures: [], mentions: [], dates: [] },
    });
    expect(readPack(bytes(`\uFEFF${JSON.stringify(SOUND)}`))).toEqual(written());
  });

  it('is read as well where it is the sample', () => {
    const read = readPack(readFileSync('assets/public/local-pack-sample.json'));
    expect(read).toMatchObject({ pack: { bodies: ['江城市'], severity: 'notice' } });
    const { pack } = read as Extract<typeof read, { pack: unknown }>;
    for (const asked of ['cells', 'figures', 'mentions', 'lengths', 'dates'] as const) expect(pack[asked]).not.toEqual([]);
  });

  it.each([
    ['has been cut off', bytes(JSON.stringify(SOUND).slice(0, -3)), 'no-json'],
    ['is empty', bytes(''), 'no-json'],
    ['is written in another encoding', new Uint8Array([0x7b, 0x22, 0xbd, 0xad, 0xb3, 0xc7, 0x22, 0x7d]), 'no-json'],
    ['nests without end', bytes('['.repeat(60_000)), 'no-json'],
    ['is larger than any', bytes(JSON.stringify({ ...SOUND, basis: 'x'.repeat(64_000) })), 'too-large'],
    ['holds something else', bytes('{"schema":1,"sweeps":[]}'), 'no-pack'],
    ['holds a list', bytes('[1]'), 'no-pack'],
    ['holds null', bytes('null'), 'no-pack'],
    ['is newer', bytes(JSON.stringify({ gouji: 'pack', schema: 2, rules: [] })), 'newer'],
    ['asks for nothing', bytes(JSON.stringify({ ...SOUND, lengths: [] })), 'asks-nothing'],
    ['asks for a length without bounds', bytes(JSON.stringify({ ...SOUND, lengths: [{ section: 'other' }] })), 'asks-nothing'],
  ])('that %s is refused, in words', (_, file, kind) => {
    const problem = problemOf(readPack(file));
    expect(problem).toEqual({ kind });
    for (const lang of LANGS) expect(packProblem(problem!, lang)).toMatch(/[。.]$/);
  });

  it.each([
    ['a misspelt field', { length: [] }, { kind: 'unknown-field', where: 'length' }],
    [
      'a field within',
      { figures: [{ words: ['微博'], unit: ['条'], units: ['条'] }] },
      { kind: 'unknown-field', where: 'figures[0].unit' },
    ],
    [
      'a cell that no form has',
      { cells: [{ cell: 'requests/none/total', told: 'text' }] },
      { kind: 'unsound', where: 'cells[0].cell' },
    ],
    [
      'a section that no form has',
      { mentions: [{ section: 'seventh', words: ['要点'] }] },
      { kind: 'unsound', where: 'mentions[0].section' },
    ],
    ['an accusation', { severity: 'error' }, { kind: 'unsound', where: 'severity' }],
    ['a day of no month', { dates: [{ publishedBy: '02-30' }] }, { kind: 'unsound', where: 'dates[0].publishedBy' }],
    ['no unit', { figures: [{ words: ['微博'], units: [] }] }, { kind: 'unsound', where: 'figures[0].units' }],
    [
      'a word of blanks',
      { mentions: [{ section: 'other', words: ['\u3000'] }] },
      { kind: 'unsound', where: 'mentions[0].words[0]' },
    ],
    ['a name that turns its line around', { name: '江城\u202e市' }, { kind: 'unsound', where: 'name' }],
    ['a name of several lines', { name: '江城\n市' }, { kind: 'unsound', where: 'name' }],
    ['a name of 10 kB', { name: '江'.repeat(10_000) }, { kind: 'unsound', where: 'name' }],
    [
      'more than can be asked',
      { lengths: Array.from({ length: 51 }, () => ({ section: 'other', least: 1 })) },
      { kind: 'unsound', where: 'lengths' },
    ],
  ])('with %s is refused, and the place is named', (_, more, problem) => {
    expect(problemOf(written(more))).toEqual(problem);
    expect(packProblem(problem as never, 'zh')).toContain(problem.where);
  });

  it('cannot reach what all objects share, nor write anything but text into what is said of it', () => {
    const hostile = JSON.stringify(SOUND).replace('{', '{"__proto__":{"severity":"error"},');
    expect(problemOf(readPack(bytes(hostile)))).toEqual({ kind: 'unknown-field', where: '__proto__' });
    expect(({} as { severity?: string }).severity).toBeUndefined();
    const named = problemOf(written({ ['<img src=x>\u202e\n'.repeat(40)]: 1 }));
    expect(named).toMatchObject({ kind: 'unknown-field' });
    expect(packProblem(named!, 'zh')).not.toMatch(/[<>\n\u202e]/);
    expect(packProblem(named!, 'zh').length).toBeLessThan(100);
  });
});
