import { stableId } from '../audit/stable-id';
import { labelKey } from '../forms/printed/normal';
import type { Report } from '../report';
import { recogniseReading } from './examine';
import { chooseKin, type Kin } from './kin';
import { dropTexts, store, storedEntries, storedText, type Entry, type KnownReport, type ReadingText } from './years-store';

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
  readonly reports: readonly Report[];
}

/** A report that is remembered, with the key of its reading. */
export type Remembered = KnownReport & { readonly key: string };

const MOST_READINGS = 40;
const MOST_BYTES = 4_000_000;
const MOST_FRAMES = 20;
/** Of one reading: pages that collect the reports of many agencies are looked through for each report that is audited. */
const MOST_REPORTS = 20;
const LONGEST_NAME = 200;

const isRemembered = ({ status, agency, year }: Report): boolean => status === 'audited' && agency !== '' && year !== null;

function knownOf(report: Report, part: number, { address, shown }: AddressedText): KnownReport {
  const agency = report.agency.slice(0, LONGEST_NAME);
  const siteName = shown.meta.find(([name]) => name === 'sitename')?.[1].slice(0, LONGEST_NAME) ?? '';
  const siteCode = report.siteCode?.trim().slice(0, LONGEST_NAME) || null;
  const ownSite = labelKey(siteName).includes(labelKey(agency));
  return { part, agency, year: report.year, title: report.title.slice(0, LONGEST_NAME), siteCode, ownSite, address };
}

/** Equal for two readings that say the same. */
const printOf = (reports: readonly Report[]): string =>
  stableId(JSON.stringify(reports.map(({ facts, sections, title }) => [title, [...facts], sections])));

/**
 * The reports that were read while the browser runs, remembered so that a report can be audited with that of the year
 * before. The list is in memory and in the session's storage, the texts are in storage alone and read when wanted.
 */
export class Years {
  /** Newest first. */
  private entries: Entry[] = [];
  private loading: Promise<void> | null = null;
  /** Reports by the key of their reading. */
  private readonly recognised = new Map<string, readonly Report[]>();
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
    reports: readonly Report[],
  ): Promise<{ met: (Kin<Remembered> | null)[]; noted: Noted | null }> {
    await this.load();
    const all = this.remembered();
    const known = reports.map((report, part) => (isRemembered(report) ? knownOf(report, part, text) : null));
    const met = known.map((report) => report && chooseKin(report, all));
    const kept = known.filter((report) => report !== null).slice(0, MOST_REPORTS);
    return { met, noted: this.note(place, text, reports, kept) };
  }

  private remembered(): Remembered[] {
    return this.entries.flatMap(({ key, reports }) => reports.map((report) => ({ ...report, key })));
  }

  private note(
    place: Place,
    { address, shown, all }: AddressedText,
    reports: readonly Report[],
    kept: KnownReport[],
  ): Noted | null {
    const [tab, frame] = place;
    for (const entry of this.entries) entry.frames = entry.frames.filter(([t, f]) => t !== tab || f !== frame);
    if (!kept.length) return null;
    const key = stableId(address, ...kept.map(({ agency, year }) => `${agency} ${year}`));
    const entry = this.entries.find((other) => other.key === key) ?? { key, print: '', bytes: 0, frames: [], reports: [] };
    entry.reports = kept;
    entry.frames = [...entry.frames, [tab, frame] as [number, number]].slice(-MOST_FRAMES);
    this.entries = [entry, ...this.entries.filter((other) => other !== entry)];
    this.recognised.set(key, reports);
    return { entry, text: { shown, ...(all && { all }) }, reports };
  }

  /** The remembered report itself; null, and forgotten, when its text is gone or spoilt. */
  async reportOf({ key, part, agency, year }: Remembered): Promise<Report | null> {
    const reports = this.recognised.get(key) ?? (await this.recogniseStored(key));
    const report = reports[part];
    if (report?.agency.slice(0, LONGEST_NAME) === agency && report.year === year) return report;
    this.entries = this.entries.filter((entry) => entry.key !== key);
    return null;
  }

  private async recogniseStored(key: string): Promise<readonly Report[]> {
    const text = await storedText(key).catch(() => null);
    if (!text) return [];
    const { reports } = recogniseReading(text);
    this.recognised.set(key, reports);
    return reports;
  }

  /** Stores what was taken note of. Yields the frames whose reports are to be audited again with these. */
  remember(noted: Noted): Promise<Place[]> {
    const done = this.writing.then(() => this.write(noted));
    this.writing = done.catch(() => undefined);
    return done;
  }

  private async write({ entry, text, reports }: Noted): Promise<Place[]> {
    const print = printOf(reports);
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
    for (const key of gone) this.recognised.delete(key);
    if (gone.length) await dropTexts(gone).catch(() => undefined);
  }

  /** Frames that show reports whose year before is among those of an entry. */
  private following({ key }: Entry): Place[] {
    const all = this.remembered();
    const follows = (report: KnownReport): boolean => chooseKin(report, all)?.report.key === key;
    return this.entries.filter(({ reports }) => reports.some(follows)).flatMap(({ frames }) => frames);
  }
}
