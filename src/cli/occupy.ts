import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** Another process works there. */
export class Occupied extends Error {}

/** Writes all bytes at once. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}

/** Takes a place for this process. Who was killed in it has left its mark there, and is gone. @throws Occupied */
export function occupy(lock: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(lock, 'wx');
      writeAll(file, Buffer.from(String(process.pid)));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt) throw error;
      if (isAlive(Number(readFileSync(lock, 'utf8')))) throw new Occupied(lock);
      rmSync(lock, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
