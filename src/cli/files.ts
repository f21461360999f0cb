import { closeSync, fstatSync, readSync } from 'node:fs';
import type { Reason } from '../report/types';
import { reasonOf } from './failures';
import { openAtOnce } from './start';
import type { Path } from './start';

/** Over 20 MB a file is not read. */
export const LARGEST = 20 * 1024 * 1024;

/**
 * The bytes of a file, or why there are none. Never throws, never waits: what has become a pipe or a device since it was met
 * is not read. Nothing else is under way in a thread while a file is read, and reading at once is several times as fast as
 * waiting for it; finding a path takes as long as reading a page, and is done once.
 */
export function fileBytes(path: Path): Uint8Array | Reason {
  let file: number | null = null;
  try {
    file = openAtOnce(path);
    const stats = fstatSync(file);
    if (!stats.isFile()) return 'unsupported-format';
    return stats.size > LARGEST ? 'too-large' : allOf(file, stats.size);
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Reads to the end, wherever that is by now: a file may have grown or shrunk since it was measured. */
function allOf(file: number, size: number): Uint8Array | Reason {
  let bytes = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (;;) {
    const wanted = bytes.length - length;
    const count = readSync(file, bytes, length, wanted, null);
    length += count;
    // Files that the system makes up as they are read have no size, and give less than there is.
    if (count === 0 || (size > 0 && count < wanted)) return bytes.subarray(0, length);
    if (length > LARGEST) return 'too-large';
    if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * bytes.length);
  }
}
