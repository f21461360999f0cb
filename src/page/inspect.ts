import { packDocument, type Places } from '../document/transfer';
import type { Anchor } from '../document/types';
import type { PageNotice } from '../messages/page';
import type { Examined, PageReading } from '../messages/reading';
import type { ShownReport } from '../messages/shown';
import { elementOf, rangeOf } from '../readers/anchors';
import type { Page } from '../readers/dom';
import { readPageInTurns } from '../readers/page';
import { foreignFrames } from './frames';
import type { Eye, Looking, Seen } from './eye/types';
import { nextTask } from './next-task';
import type { Inspected } from './types';

/** What came of a look at the page: its reports, and what the background says beside them. */
export interface Inspection extends Pick<Examined, 'candidate' | 'marks' | 'lang' | 'words'> {
  readonly reports: readonly Inspected[];
  /** Whether anything differs from the last audit of the frame; known when it is kept. */
  readonly changed: Promise<boolean>;
  /** Some figure is shown otherwise than it was read. */
  readonly differs: boolean;
  /** Looks at all figures that were not looked at yet, and tells whether any is shown otherwise. */
  rest(): Promise<boolean>;
}

/** What is known of a page from before. */
export interface PageState {
  /** It has shown a figure otherwise than it was read: it looks at all of them before anything is said. */
  readonly wary: boolean;
  /** It keeps taking the marks away, and they stay away. */
  readonly marksRemoved: boolean;
}

/** What an inspection needs from outside. */
export interface Surroundings {
  /** Gives something to the background, which answers a reading as an `Examined` unless it is gone. */
  send(message: PageReading | PageNotice): Promise<unknown>;
  /** Who reads a place again as the page shows it comes as a script of its own: if it is here already. */
  eyeHere(): Eye | null;
  /** Has it brought. */
  bringEye(): Promise<void>;
}

/** A page with more blocks is packed and sent in a task of its own, so that its tab need not wait. */
const MANY_BLOCKS = 2000;

/** The page as it stands now, ready to be sent: as text, which the background hands on without opening it. */
async function readAndPack(page: Page, withHidden: boolean): Promise<Places & { readonly text: string }> {
  const read = await readPageInTurns(page, withHidden, nextTask);
  if (read.blocks.length > MANY_BLOCKS) await nextTask();
  const { packed, ...places } = packDocument(read);
  return { text: JSON.stringify(packed), ...places };
}

/** The polyfill answers with another object when the background fails. */
const isExamined = (answer: unknown): answer is Examined =>
  Array.isArray((answer as Partial<Examined> | null | undefined)?.reports);

/** The background may have been stopped while it audited: after so long it is asked once more, in ms. */
const ANEW = 1000;

/** Has a reading audited; null when nobody answers. */
async function examined(send: Surroundings['send'], reading: PageReading): Promise<Examined | null> {
  const first = await send(reading);
  if (isExamined(first)) return first;
  await new Promise((done) => setTimeout(done, ANEW));
  const second = await send(reading);
  return isExamined(second) ? second : null;
}

/** Every figure of the reports, by the number of its place. */
const figuresIn = ({ reports }: Examined): number[] => reports.flatMap(({ look }) => look.later);

/** Looks at places of the page, with an eye that may have to be brought first. */
class Looks {
  private looking: Looking | null;

  constructor(
    private readonly around: Surroundings,
    private readonly places: Places,
  ) {
    this.looking = this.around.eyeHere()?.(places) ?? null;
  }

  warmUp(): void {
    this.looking?.warmUp();
  }

  /** What of these places is shown otherwise. */
  async at(numbers: readonly number[]): Promise<Seen[]> {
    if (!this.looking && numbers.length) {
      await this.around.bringEye();
      this.looking = this.around.eyeHere()?.(this.places) ?? null;
    }
    return this.looking?.differing(numbers) ?? [];
  }

  /** The same of the figures that something was found about; where anything is, of all. */
  async atFound(answer: Examined, wary: boolean): Promise<Seen[]> {
    const first = answer.reports.flatMap(({ look }) => look.first);
    const all = [...new Set([...first, ...figuresIn(answer)])];
    const found = await this.at(wary ? all : first);
    return found.length ? this.at(all) : found;
  }
}

/** Has a reading audited. Where something was found, the page looks whether it shows that before anything is said of it. */
async function lookedAt(around: Surroundings, given: PageReading, places: Places, wary: boolean): Promise<Heard | null> {
  const reading = wary ? { ...given, looks: true } : given;
  const looks = new Looks(around, places);
  const asked = examined(around.send, reading);
  looks.warmUp();
  const answer = await asked;
  if (!answer) return null;
  const { changed, held } = answer;
  if (!held) return { answer, looks, differs: false, changed: Promise.resolve(changed) };
  const seen = await looks.atFound(answer, wary);
  const again = async () => examined(around.send, { ...reading, seen: JSON.stringify(seen) });
  if (!seen.length) return { answer, looks, differs: false, changed: kept(around, given.born, again) };
  const second = await again();
  return second && { answer: second, looks, differs: true, changed: Promise.resolve(second.changed) };
}

/** Says that all is shown as it was read, so that what was found is kept. A background that was stopped knows nothing of it any more. */
async function kept({ send }: Surroundings, born: number, again: () => Promise<Examined | null>): Promise<boolean> {
  const news = await send({ kind: 'page-looked', born });
  return typeof news === 'boolean' ? news : ((await again())?.changed ?? false);
}

/** What was heard of a reading. */
interface Heard {
  readonly answer: Examined;
  readonly looks: Looks;
  readonly differs: boolean;
  readonly changed: Promise<boolean>;
}

/**
 * Reads the page and has it audited: the background gets the text, the anchors stay here. What the page hides is read only
 * when what it shows is no whole report. Null when nobody answers.
 */
export async function inspectPage(page: Page, around: Surroundings, state: PageState): Promise<Inspection | null> {
  const { wary, marksRemoved } = state;
  const { text, ...shown } = await readAndPack(page, false);
  const born = performance.timeOrigin;
  const reading: PageReading = { kind: 'page-read', born, shown: text, foreignFrames: foreignFrames(page), marksRemoved };
  const first = await lookedAt(around, reading, shown, wary);
  if (!first?.answer.wantsAll) return first && inspection(first, shown.anchors);
  const all = await readAndPack(page, true);
  const places = { anchors: [...shown.anchors, ...all.anchors], texts: [...shown.texts, ...all.texts] };
  const second = await lookedAt(around, { ...reading, all: all.text }, places, wary);
  return second && inspection(second, places.anchors);
}

function inspection({ answer, looks, differs, changed }: Heard, anchors: readonly Anchor[]): Inspection {
  const { reports, ...orders } = answer;
  return {
    ...orders,
    differs,
    changed,
    reports: reports.map((report, part) => inspected(report, part, anchors)),
    rest: async () => !differs && (await looks.at(figuresIn(answer))).length > 0,
  };
}

function inspected({ places, borders, ...shown }: ShownReport, part: number, anchors: readonly Anchor[]): Inspected {
  const anchorOf = (at: number | undefined): Anchor => anchors[at ?? -1] ?? {};
  return {
    ...shown,
    part,
    borders: borders.flatMap((at) => elementOf(anchorOf(at)) ?? []),
    placeOf(id) {
      const [at, start, end] = places[id] ?? [];
      const anchor = anchorOf(at);
      const element = elementOf(anchor);
      return element && { element, range: start === undefined || end === undefined ? null : rangeOf(anchor, start, end) };
    },
  };
}
