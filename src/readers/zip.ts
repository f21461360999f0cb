import { Inflate } from 'fflate';
import { Unreadable } from './unread';

/** All that is taken out of one archive, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** So much is inflated at a time: whatever an archive says of itself, no step yields more than a thousand times as much. */
const STEP = 16 * 1024;
const MOST_ENTRIES = 10_000;
/** The end of an archive lies at most so far from the end of the file: a comment may follow. */
const END_REACH = 65_557;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly locked: boolean;
}

/** The files of a zip archive, taken out one by one within one budget. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private left = MOST_BYTES;

  /** @throws Unreadable when the archive has no directory, or one that leads out of it. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      throw error instanceof RangeError ? new Unreadable('damaged') : error;
    }
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A file as text in its own encoding. Null when there is none of the name. @throws Unreadable */
  text(name: string): string | null {
    const bytes = this.take(name);
    if (!bytes) return null;
    const wide =
      bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(bytes);
  }

  /** A file as bytes. Null when there is none of the name. @throws Unreadable */
  take(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.locked) throw new Unreadable('encrypted');
    if (entry.size > this.left) throw new Unreadable('too-large');
    const bytes = this.unpack(entry);
    this.left -= bytes.length;
    return bytes;
  }

  private readDirectory(): void {
    const { view, bytes } = this;
    let end = bytes.length - 22;
    const last = Math.max(0, bytes.length - END_REACH);
    while (end >= last && view.getUint32(end, true) !== 0x06054b50) end--;
    if (end < last) throw new Unreadable('damaged');
    const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('damaged');
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      this.entries.set(name, {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
        locked: (view.getUint16(at + 8, true) & 1) !== 0,
      });
      at += 46 + nameLength + extra + comment;
    }
  }

  private unpack({ at, packed, method }: Entry): Uint8Array {
    const { view, bytes } = this;
    if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new Unreadable('damaged');
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (from + packed > bytes.length) throw new Unreadable('damaged');
    const inside = bytes.subarray(from, from + packed);
    if (method === 0) return inside;
    if (method !== 8) throw new Unreadable('unsupported-format');
    return inflate(inside, this.left);
  }
}

/** Inflates step by step, and stops hard where there is no more room. */
function inflate(packed: Uint8Array, room: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    size += piece.length;
    ended ||= final;
    pieces.push(piece);
  });
  for (let from = 0; from < packed.length || from === 0; from += STEP) {
    try {
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    } catch {
      throw new Unreadable('damaged');
    }
    if (size > room) throw new Unreadable('too-large');
  }
  if (!ended) throw new Unreadable('damaged');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
