import type { Places } from '../document/transfer';
import type { Anchor } from '../document/types';
import type { Examined, PageReading } from '../messages/reading';
import type { ShownReport } from '../messages/shown';
import { elementOf, rangeOf } from '../readers/anchors';
import { closestTo, contentTypeOf, type Page, type PageElement } from '../readers/dom';
import { foreignFrames } from './frames';
import { examined, figuresIn, lookedAt, Looks, type Heard, type Surroundings } from './hear';
import { readLike, readNow, stillStands, type Reading } from './reading';
import type { Translation } from './translation-here';
import type { Inspected } from './types';

/** What came of a look at the page: its reports, and what the background says beside them. */
export interface Inspection extends Pick<Examined, 'candidate' | 'marks' | 'beside' | 'lang' | 'words'> {
  readonly reports: readonly Inspected[];
  /** Whether anything differs from the last audit of the frame; known when it is kept. */
  readonly changed: Promise<boolean>;
  /** Some figure is shown otherwise than it was read. */
  readonly differs: boolean;
  /** Looks at all figures that were not looked at yet, and tells whether any is shown otherwise. */
  rest(): Promise<boolean>;
  /** Whether what was read stands on the page as it is now. */
  stands(): Promise<boolean>;
  /** The page is a translation of what was read before, and was audited as it was before. */
  readonly isTranslated: boolean;
  /** What to compare the page with when it is read again. */
  readonly basis: Basis | null;
}

/** What an audit that found a report went by. */
export interface Basis {
  readonly reading: Reading;
  /** What of it the page showed otherwise, as it was told to the background. */
  readonly seen: string;
}

/** What is known of a page from before. */
export interface PageState {
  /** It has shown a figure otherwise than it was read, or something was found: it looks at all of them before anything is said. */
  readonly wary: boolean;
  /** It keeps taking the marks away, and they stay away. */
  readonly marksRemoved: boolean;
  /** What the last audit went by, where it found a report. */
  readonly basis: Basis | null;
}

/** What an inspection of a page needs beside what any needs. */
export interface PageSurroundings extends Surroundings {
  /** Who tells a translation comes as a script of its own: if it is here already. */
  translationHere(): Translation | null;
  /** Has it brought. */
  bringTranslation(): Promise<void>;
}

/** Who tells whether a page that reads otherwise than before is a translation; null where that cannot be. */
async function translator(around: PageSurroundings, basis: Basis | null, now: Reading): Promise<Translation | null> {
  if (!basis || basis.reading.shown.text === now.shown.text) return null;
  if (!around.translationHere()) await around.bringTranslation();
  return around.translationHere();
}

/**
 * Reads the page and has it audited: the background gets the text, the anchors stay here. What the page hides is read only
 * when what it shows is no whole report. Null when nobody answers.
 */
export async function inspectPage(page: Page, around: PageSurroundings, state: PageState): Promise<Inspection | null> {
  const { wary, marksRemoved, basis } = state;
  const shown = await readNow(page, false);
  const now: Reading = { shown, all: basis?.reading.all ? await readNow(page, true) : null };
  const born = performance.timeOrigin;
  const pdf = contentTypeOf(page) === 'application/pdf';
  const given = { kind: 'page-read', born, foreignFrames: foreignFrames(page), marksRemoved, pdf } as const;
  const translation = await translator(around, basis, now);
  if (basis && translation?.isTranslated(basis.reading, now))
    return inspectTranslated(page, around, given, { basis, now, translation });
  const reading: PageReading = { ...given, shown: shown.text };
  const first = await lookedAt(around, reading, shown, wary);
  if (!first?.answer.wantsAll) return first && inspection(page, first, { shown, all: null });
  const all = now.all ?? (await readNow(page, true));
  const both = { shown, all };
  const second = await lookedAt(around, { ...reading, all: all.text }, placesOf(both), wary);
  return second && inspection(page, second, both);
}

export const placesOf = ({ shown, all }: Reading): Places => ({
  anchors: [...shown.anchors, ...(all?.anchors ?? [])],
  texts: [...shown.texts, ...(all?.texts ?? [])],
});

/**
 * Has audited what was read before the page was translated. Nobody looks whether it is shown so: it is not.
 */
async function inspectTranslated(
  page: Page,
  around: Surroundings,
  given: Omit<PageReading, 'shown'>,
  { basis, now, translation }: { readonly basis: Basis; readonly now: Reading; readonly translation: Translation },
): Promise<Inspection | null> {
  const { shown, all } = basis.reading;
  const { seen } = basis;
  const text = { shown: shown.text, ...(all && { all: all.text }), seen, translated: true };
  const answer = await examined(around.send, { ...given, ...text });
  if (!answer) return null;
  const standing = translation.onTranslation(basis.reading, now);
  const looks = new Looks(around, placesOf(standing));
  const heard = { answer, looks, differs: false, changed: Promise.resolve(answer.changed), seen };
  const found = inspection(page, heard, standing);
  return {
    ...found,
    isTranslated: true,
    basis,
    rest: async () => false,
    stands: async () => translation.isTranslated(basis.reading, await readLike(basis.reading, page)),
  };
}

/** What was heard of a reading, with where all of it stands. @param element the one that an anchor stands for. */
export function inspection(page: Page, heard: Heard, reading: Reading, element = elementOf): Inspection {
  const { answer, looks, differs, changed, seen } = heard;
  const { reports, ...orders } = answer;
  const { anchors } = placesOf(reading);
  const borders = reports.flatMap((report) => report.borders);
  return {
    ...orders,
    differs,
    changed,
    reports: reports.map((report, part) => inspected(report, part, anchors, element)),
    rest: async () => !differs && (await looks.at(figuresIn(answer), true)).length > 0,
    stands: () => stillStands(page, reading, borders),
    isTranslated: false,
    basis: reports.some(({ isReport }) => isReport) ? { reading, seen } : null,
  };
}

function inspected(
  { places, borders, ...shown }: ShownReport,
  part: number,
  anchors: readonly Anchor[],
  elementOf: (anchor: Anchor) => PageElement | null,
): Inspected {
  const anchorOf = (at: number | undefined): Anchor => anchors[at ?? -1] ?? {};
  return {
    ...shown,
    part,
    borders: borders.flatMap((at) => elementOf(anchorOf(at)) ?? []),
    placeOf(id) {
      const [at, start, end] = places[id] ?? [];
      const anchor = anchorOf(at);
      const element = elementOf(anchor);
      const whole = element && id.startsWith('row/') ? closestTo(element, 'tr,[role=row]') : null;
      return (
        element && {
          element: whole ?? element,
          range: start === undefined || end === undefined ? null : rangeOf(anchor, start, end),
        }
      );
    },
  };
}
