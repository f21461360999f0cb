import { packDocument } from '../document/transfer';
import type { Anchor } from '../document/types';
import type { Examined, PageReading } from '../messages/reading';
import type { ShownReport } from '../messages/shown';
import { elementOf, rangeOf } from '../readers/anchors';
import type { Page } from '../readers/dom';
import { readPageInTurns } from '../readers/page';
import { foreignFrames } from './frames';
import type { Inspected } from './types';

/** What came of a look at the page: its reports, and what the background says beside them. */
export interface Inspection extends Pick<Examined, 'changed' | 'candidate' | 'marks' | 'lang' | 'words'> {
  readonly reports: readonly Inspected[];
}

/** Gives a reading to the background, which answers as an `Examined` unless it is gone. */
type Send = (message: PageReading) => Promise<unknown>;

/** A page with more blocks is packed and sent in a task of its own, so that its tab need not wait. */
const MANY_BLOCKS = 2000;

/** Comes back in another task. Not by a timer: those of a tab in the background are held up. */
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });

/** The page as it stands now, ready to be sent: as text, which the background hands on without opening it. */
async function readAndPack(page: Page, withHidden: boolean): Promise<{ text: string; anchors: Anchor[] }> {
  const read = await readPageInTurns(page, withHidden, nextTask);
  if (read.blocks.length > MANY_BLOCKS) await nextTask();
  const { packed, anchors } = packDocument(read);
  return { text: JSON.stringify(packed), anchors };
}

/** The polyfill answers with another object when the background fails. */
const isExamined = (answer: unknown): answer is Examined =>
  Array.isArray((answer as Partial<Examined> | null | undefined)?.reports);

/** The background may have been stopped while it audited: after so long it is asked once more, in ms. */
const ANEW = 1000;

/** Has a reading audited; null when nobody answers. */
async function examined(send: Send, reading: PageReading): Promise<Examined | null> {
  const first = await send(reading);
  if (isExamined(first)) return first;
  await new Promise((done) => setTimeout(done, ANEW));
  const second = await send(reading);
  return isExamined(second) ? second : null;
}

/**
 * Reads the page and has it audited: the background gets the text, the anchors stay here. What the page hides is read only
 * when what it shows is no whole report. Null when nobody answers.
 */
export async function inspectPage(page: Page, send: Send, marksRemoved: boolean): Promise<Inspection | null> {
  const shown = await readAndPack(page, false);
  const born = performance.timeOrigin;
  const reading: PageReading = { kind: 'page-read', born, shown: shown.text, foreignFrames: foreignFrames(page), marksRemoved };
  const first = await examined(send, reading);
  if (!first?.wantsAll) return first && inspection(first, shown.anchors);
  const all = await readAndPack(page, true);
  const second = await examined(send, { ...reading, all: all.text });
  return second && inspection(second, [...shown.anchors, ...all.anchors]);
}

function inspection({ reports, ...orders }: Examined, anchors: readonly Anchor[]): Inspection {
  return { reports: reports.map((report, part) => inspected(report, part, anchors)), ...orders };
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
