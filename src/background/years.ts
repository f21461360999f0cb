import { stableId } from '../audit/stable-id';
import type { Audited, ReadingText } from '../messages/job';
import { chooseKin, type Kin } from './kin';
import { dropTexts, store, storedEntries, storedText, type Entry, type KnownReport } from './years-store';

/** What a frame has read, with its address. */
export interface AddressedText extends ReadingText {
  readonly address: string;
}

/** A tab and a frame in it. */
export type Place = readonly [tab: number, frame: number];

/** What was taken note of and is to be stored. */
export interface Noted {
  readonly entry: Entry;
  readonly text: ReadingText;
  /** Equal for two readings that say the same. */
  readonly print: string;
}

/** A report that is remembered, with the key of its reading. */
export type Remembered = KnownReport & { readonly key: string };

const MOST_READINGS = 40;
const MOST_BYTES = 4_000_000;
const MOST_FRAMES = 20;
/** Of one reading: pages that collect the reports of many agencies are looked through for each report that is audited. */
const MOST_REPORTS = 20;

/**
 * The reports that were read while the browser runs, remembered so that a report can be audited with that of the year
 * before. List and texts are in memory, as long as the background lives, and in the session's storage.
 */
export class Years {
  /** Newest first. */
  private entries: Entry[] = [];
  private loading: Promise<void> | null = null;
  /** Texts by the key of their reading, as far as they were read while the background lives. */
  private readonly texts = new Map<string, ReadingText>();
  private writing: Promise<unknown> = Promise.resolve();

  /** Reads the list, once. Begun when the background starts, so that the first audit need not wait. */
  load(): Promise<void> {
    this.loading ??= storedEntries().then(
      (stored) => void (this.entries = stored),
      () => undefined,
    );
    return this.loading;
  }

  /**
   * Looks for the reports of the year before and takes note of these, in one step: of two that are read at the same time
   * the second always meets the first. What was taken note of is stored by `remember`.
   */
  async meet(
    place: Place,
    text: AddressedText,
    { reports, print }: { readonly reports: readonly Pick<Audited['reports'][number], 'whose'>[]; readonly print: string },
  ): Promise<{ met: (Kin<Remembered> | null)[]; noted: Noted | null }> {
    await this.load();
    const all = this.remembered();
    const { address } = text;
    const known = reports.map(({ whose }, part): KnownReport | null => whose && { part, ...whose, address });
    const met = known.map((report) => report && chooseKin(report, all));
    const kept = known.filter((report) => report !== null).slice(0, MOST_REPORTS);
    return { met, noted: this.note(place, text, print, kept) };
  }

  private remembered(): Remembered[] {
    return this.entries.flatMap(({ key, reports }) => reports.map((report) => ({ ...report, key })));
  }

  private note(place: Place, { address, ...text }: AddressedText, print: string, kept: KnownReport[]): Noted | null {
    const [tab, frame] = place;
    for (const entry of this.entries) entry.frames = entry.frames.filter(([t, f]) => t !== tab || f !== frame);
    if (!kept.length) return null;
    const key = stableId(address, ...kept.map(({ agency, year }) => `${agency} ${year}`));
    const entry = this.entries.find((other) => other.key === key) ?? { key, print: '', bytes: 0, frames: [], reports: [] };
    entry.reports = kept;
    entry.frames = [...entry.frames, [tab, frame] as [number, number]].slice(-MOST_FRAMES);
    this.entries = [entry, ...this.entries.filter((other) => other !== entry)];
    this.texts.set(key, text);
    return { entry, text, print };
  }

  /** The reading that holds a remembered report; null, and forgotten, when it is gone. */
  async textOf({ key }: Remembered): Promise<ReadingText | null> {
    const text = this.texts.get(key) ?? (await storedText(key).catch(() => null));
    if (text) this.texts.set(key, text);
    else this.forget(key);
    return text;
  }

  /** Forgets a reading that does not hold what it should. */
  forget(key: string): void {
    this.entries = this.entries.filter((entry) => entry.key !== key);
    this.texts.delete(key);
  }

  /** Stores what was taken note of. Yields the frames whose reports are to be audited again with these. */
  remember(noted: Noted): Promise<Place[]> {
    const done = this.writing.then(() => this.write(noted));
    this.writing = done.catch(() => undefined);
    return done;
  }

  private async write({ entry, text, print }: Noted): Promise<Place[]> {
    const isNew = print !== entry.print;
    entry.print = print;
    entry.bytes = new TextEncoder().encode(JSON.stringify(text)).length;
    await this.forgetOldest();
    if (isNew) await this.storeText(entry, text);
    else await store(this.entries).catch(() => undefined);
    return isNew ? this.following(entry) : [];
  }

  /** Without room the texts of older ones go; what is not stored is remembered as long as the background lives. */
  private async storeText(entry: Entry, text: ReadingText): Promise<void> {
    if (!this.entries.includes(entry)) return;
    try {
      await store(this.entries, entry.key, text);
    } catch {
      const others = this.entries.filter((other) => other !== entry);
      for (const other of others) Object.assign(other, { print: '', bytes: 0 });
      await dropTexts(others.map(({ key }) => key)).catch(() => undefined);
      await store(this.entries, entry.key, text).catch(() => undefined);
    }
  }

  private async forgetOldest(): Promise<void> {
    let bytes = 0;
    let readings = 0;
    await this.keepOnly((entry) => {
      const fits = readings < MOST_READINGS && bytes + entry.bytes <= MOST_BYTES;
      readings += Number(fits);
      bytes += fits ? entry.bytes : 0;
      return fits;
    });
  }

  private async keepOnly(stays: (entry: Entry) => boolean): Promise<void> {
    const kept = this.entries.filter(stays);
    const gone = this.entries.filter((entry) => !kept.includes(entry)).map(({ key }) => key);
    this.entries = kept;
    for (const key of gone) this.texts.delete(key);
    if (gone.length) await dropTexts(gone).catch(() => undefined);
  }

  /** Frames that show reports whose year before is among those of an entry. */
  private following({ key }: Entry): Place[] {
    const all = this.remembered();
    const follows = (report: KnownReport): boolean => chooseKin(report, all)?.report.key === key;
    return this.entries.filter(({ reports }) => reports.some(follows)).flatMap(({ frames }) => frames);
  }
}
