// Packages as small as deflate allows: zopfli looks for the shortest of all ways to write a file down, which takes it a hundred times
// as long as what packs in tests. What comes out depends on the content alone.
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

/** Rounds in which zopfli looks for something shorter: more of them save less than a hundredth of a percent. */
const ROUNDS = 5;
/** Names in UTF-8. */
const UTF8 = 0x800;
const [STORED, DEFLATED] = [0, 8];
/** The first of January 1980, as zip writes days. */
const DAY = 0x21;
/** Of zip with deflate. */
const VERSION = 20;

/** Fields in the order in which zip writes them, each with its bytes. */
function record(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  fields.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 0);
  return bytes;
}

/** What stands of a file both before its content and in the directory. */
const described = ({ method, crc, packed, size, name }) => [
  [2, VERSION],
  [2, UTF8],
  [2, method],
  [2, 0],
  [2, DAY],
  [4, crc],
  [4, packed.length],
  [4, size],
  [2, name.length],
  [2, 0],
];

const headOf = (file) => Buffer.concat([record([4, 0x04034b50], ...described(file)), file.name]);

/** @param at where the file's head stands. */
const entryOf = (file, at) =>
  Buffer.concat([record([4, 0x02014b50], [2, VERSION], ...described(file), [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), file.name]);

/** A zip of files that are packed. */
function archive(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const file of files) {
    directory.push(entryOf(file, at));
    parts.push(headOf(file), file.packed);
    at += headOf(file).length + file.packed.length;
  }
  const entries = Buffer.concat(directory);
  const counted = [2, files.length];
  const end = record([4, 0x06054b50], [2, 0], [2, 0], counted, counted, [4, entries.length], [4, at], [2, 0]);
  return Buffer.concat([...parts, entries, end]);
}

/** A packer that packs the same content once. */
export function densePacker() {
  const known = new Map();
  async function packed(bytes) {
    const key = Buffer.from(bytes).toString('latin1');
    const before = known.get(key);
    if (before) return before;
    const short = bytes.length ? Buffer.from(await deflateAsync(bytes, { numiterations: ROUNDS })) : Buffer.alloc(0);
    const found = short.length && short.length < bytes.length ? [DEFLATED, short] : [STORED, Buffer.from(bytes)];
    known.set(key, found);
    return found;
  }

  /**
   * A zip of files.
   * @param files name and bytes of each, in the order in which they shall lie.
   */
  return async (files) => {
    const all = [];
    for (const [name, bytes] of files) {
      const [method, content] = await packed(bytes);
      all.push({ name: Buffer.from(name), size: bytes.length, crc: crc32(bytes), method, packed: content });
    }
    return archive(all);
  };
}
