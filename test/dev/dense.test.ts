import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { densePacker } from '../../src/dev/dense.mjs';

const text = Array.from({ length: 400 }, (_, at) => `第${at}行：本年新收政府信息公开申请数量 ${at * 37} 件。`).join('\n');
/** Bytes without any order in them. */
const noise = Uint8Array.from({ length: 300 }, (_, at) => Math.imul(at + 1, 2654435761) >>> 24);
const files = [
  ['manifest.json', strToU8('{"name":"勾稽"}')],
  ['chunks/text.js', strToU8(text)],
  ['说明/空.txt', new Uint8Array()],
  ['icon/16.png', noise],
] as const;

describe('a dense package', () => {
  it('holds every file under its name, whatever is in it', async () => {
    const read = unzipSync(await densePacker()(files));
    expect(Object.keys(read)).toEqual(files.map(([name]) => name));
    for (const [name, bytes] of files) expect(strFromU8(read[name] ?? noise, true)).toBe(strFromU8(bytes, true));
  });

  it('is the same whenever it is made', async () => {
    expect((await densePacker()(files)).equals(await densePacker()(files))).toBe(true);
  });

  it('is smaller than one that is packed in a moment, and leaves alone what grows by packing', async () => {
    const quick = zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, bytes])), { level: 9 });
    expect((await densePacker()(files)).length).toBeLessThan(quick.length);
    const [, , , picture] = files;
    expect((await densePacker()([picture])).includes(Buffer.from(noise))).toBe(true);
  });
});
