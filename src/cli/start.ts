import { closeSync, constants, openSync, readSync } from 'node:fs';

/** A file as the file system knows it: by its name, or by bytes that are no text. */
export type Path = string | Uint8Array;

/** Opens without waiting: for a pipe that nobody writes to, one would wait for ever. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export const openAtOnce = (path: Path): number => openSync(path as string, AT_ONCE);

/** The first bytes of a file; null when it cannot be read. */
export function startOf(path: Path, length: number): Uint8Array | null {
  let file: number | null = null;
  try {
    file = openAtOnce(path);
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(file, bytes));
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}
