import { siteOf } from '../archive/place';
import { stableId } from '../audit/stable-id';
import type { Audited, ReadingText } from '../messages/job';
import { chooseKin, type Candidate, type Kin, type Known } from './kin';
import type { Stand } from './store';
import { isSuperseded, subjectOf } from './superseded';
import { chooseTwin, type Twinned } from './twins';
import { leavingFrom } from './years-share';
import { dropTexts, store, storedEntries, storedText, type Entry, type KnownReport } from './years-store';

/** What a frame has read, with its address. */
export interface AddressedText extends ReadingText {
  readonly address: string;
  /** Whether a viewer shows it: it is a file, no page. */
  readonly isFile?: boolean;
}

/** A tab and a frame in it. */
export type Place = readonly [tab: number, frame: number];

/** A reading that may be remembered. */
export interface Noted {
  readonly stand: Stand;
  readonly key: string;
  readonly address: string;
  readonly isFile: boolean;
  readonly reports: readonly KnownReport[];
  readonly text: ReadingText;
}

/** A report that is remembered, with the key of its reading. */
export type Remembered = KnownReport & Candidate & Twinned & { readonly key: string };

/** What is known of a report beside others: those of the year before, and the same report in another file. */
interface Met {
  readonly met: (Kin<Remembered> | null)[];
  readonly twins: (Remembered | null)[];
  readonly noted: Noted | null;
}

/** So many frames are known to show a reading, and so many of one tab. */
const MOST_FRAMES = 20;
const MOST_OF_TAB = 3;
/** Of one reading: pages that collect the reports of many agencies are looked through for each report that is audited. */
const MOST_REPORTS = 20;

const bytesOf = (thing: unknown): number => new TextEncoder().encode(JSON.stringify(thing)).length;

/**
 * The reports that were read while the browser runs, remembered so that a report can be audited with that of the year
 * before. A reading goes by its site, agency, year and content: under however many addresses it comes, it is one. List and texts
 * are in memory, as long as the background lives, and in the session's storage.
 */
export class Years {
  /** Newest first. */
  private entries: Entry[] = [];
  private loading: Promise<void> | null = null;
  /** Texts by the key of their reading, as far as they were read while the background lives. */
  private readonly texts = new Map<string, ReadingText>();
  /** Keys of readings whose texts may still be in storage. */
  private gone: string[] = [];
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
   * Looks for the reports of the year before and, where a page itself shows these, takes note of them in one step: of two that
   * are read at the same time the second always meets the first. What is noted is to be given to `remember`, that of a frame
   * when the reader has seen it.
   */
  async meet(
    stand: Stand,
    { address, isFile = false, ...text }: AddressedText,
    { reports, print }: { readonly reports: readonly Pick<Audited['reports'][number], 'whose'>[]; readonly print: string },
  ): Promise<Met> {
    await this.load();
    const all = this.remembered();
    const known = reports.map(({ whose }, part): KnownReport | null => whose && { part, ...whose });
    const met = known.map((report) => report && chooseKin({ ...report, address }, all));
    const isFramed = stand.frame !== 0;
    const twins = known.map((report) => report && chooseTwin({ ...report, address, isFile, isFramed }, all));
    const kept = known.filter((report) => report !== null).slice(0, MOST_REPORTS);
    this.leave(([tab, frame]) => tab === stand.tab && frame === stand.frame);
    if (!kept.length) return { met, twins, noted: null };
    const key = stableId(siteOf(address), subjectOf(kept), print);
    const noted = { stand, key, address, isFile, reports: kept, text };
    if (stand.frame === 0) this.enter(noted);
    return { met, twins, noted };
  }

  private remembered(): Remembered[] {
    return this.entries.flatMap(({ key, address, isFramed, isFile = false, isChosen, reports }) =>
      reports.map((report) => ({ ...report, key, address, isFramed, isFile, isChosen })),
    );
  }

  /** Frames that show something else by now, or are gone. */
  private leave(hasLeft: (place: Place) => boolean): void {
    for (const entry of this.entries) entry.frames = entry.frames.filter((place) => !hasLeft(place));
  }

  /** Puts a reading at the head of the list; what a page said before at the same address goes, unless only a frame says this. */
  private enter({ stand: { tab, frame, born }, key, address, isFile, reports, text }: Noted): Entry {
    const isFramed = frame !== 0;
    const known = this.entries.find((other) => other.key === key);
    const found = { key, address, isFramed, isFile, born, reports: [...reports] };
    const fresh: Entry = { ...found, bytes: 0, isChosen: false, tabs: [], frames: [] };
    const entry = known ?? fresh;
    if (!isFramed || entry.isFramed) Object.assign(entry, { address, isFramed });
    entry.tabs = [...new Set([...entry.tabs, tab])].slice(0, 3).sort((a, b) => a - b);
    const ofTab = entry.frames.filter(([t]) => t === tab);
    const others = entry.frames.filter(([t]) => t !== tab);
    entry.frames = [...others, ...[...ofTab, [tab, frame] as [number, number]].slice(-MOST_OF_TAB)].slice(-MOST_FRAMES);
    const superseded = this.entries.filter((other) => other !== entry && isSuperseded(other, entry));
    entry.isChosen ||= superseded.some(({ isChosen }) => isChosen);
    this.drop(superseded);
    this.entries = [entry, ...this.entries.filter((other) => other !== entry)];
    this.texts.set(key, text);
    return entry;
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
    this.drop(this.entries.filter((entry) => entry.key === key));
  }

  private drop(entries: readonly Entry[]): void {
    this.entries = this.entries.filter((entry) => !entries.includes(entry));
    for (const { key } of entries) {
      this.texts.delete(key);
      this.gone.push(key);
    }
  }

  /** The tab is closed: what it has shown stays remembered. */
  async leaveTab(tab: number): Promise<void> {
    await this.load();
    this.leave(([of]) => of === tab);
    await this.inTurn(() => store(this.entries));
  }

  /** The reader has chosen one of several readings that differ, or none of them. */
  async choose(keys: readonly string[], chosen: string | null): Promise<void> {
    await this.load();
    for (const entry of this.entries) if (keys.includes(entry.key)) entry.isChosen = entry.key === chosen;
    await this.inTurn(() => store(this.entries));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.writing.then(work);
    this.writing = done.catch(() => undefined);
    return done;
  }

  /** Remembers and stores what was noted. Yields the frames whose reports are to be audited again with these. */
  remember(noted: Noted): Promise<Place[]> {
    const entry = noted.stand.frame === 0 ? this.entries.find(({ key }) => key === noted.key) : this.enter(noted);
    return entry ? this.inTurn(() => this.write(entry, noted.text)) : Promise.resolve([]);
  }

  /** What is not stored is remembered as long as the background lives. */
  private async write(entry: Entry, text: ReadingText): Promise<Place[]> {
    const isNew = entry.bytes === 0;
    entry.bytes = bytesOf(entry) + bytesOf(text);
    this.drop(leavingFrom(this.entries));
    const stays = this.entries.includes(entry);
    if (this.gone.length) await dropTexts(this.gone.splice(0)).catch(() => undefined);
    const writing = isNew && stays ? store(this.entries, entry.key, text) : store(this.entries);
    await writing.catch(() => undefined);
    return isNew && stays ? this.following(entry) : [];
  }

  /** Frames that show reports whose year before is among those of an entry, or may be, or that are the same in another file. */
  private following({ key }: Entry): Place[] {
    const all = this.remembered();
    const isTwin = (report: Remembered): boolean => chooseTwin(report, all)?.key === key;
    const follows = (report: Known): boolean => {
      const kin = chooseKin(report, all);
      return kin !== null && [kin.report, ...kin.rivals].some((one) => one.key === key);
    };
    const called = new Set(all.flatMap((report) => (follows(report) || isTwin(report) ? [report.key] : [])));
    return this.entries.flatMap((entry) => (called.has(entry.key) ? entry.frames : []));
  }
}
