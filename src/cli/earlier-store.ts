import type { EarlierReport, EarlierReports, Identified } from './earlier';

/** So much memory, in bytes, reports of the year before are kept in. */
const ROOM = 64 * 1024 * 1024;

/** Takes reports in as they are identified; when the memory is full, those that follow are known by name only. */
export class EarlierStore implements EarlierReports {
  readonly known: EarlierReport[] = [];
  readonly memory = new SharedArrayBuffer(ROOM);
  private used = 0;

  take(found: Exclude<Identified, string>): void {
    for (const { known, packed } of found) {
      const { length } = packed;
      const at = this.used;
      if (at + length > ROOM) this.known.push(known);
      else {
        new Uint8Array(this.memory, at, length).set(packed);
        this.used += length;
        this.known.push({ ...known, kept: { at, length } });
      }
    }
  }
}
