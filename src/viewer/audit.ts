import type { PackedDocument } from '../document/transfer';
import type { Anchor } from '../document/types';
import type { Opened } from '../messages/opened';
import type { PageReading } from '../messages/reading';
import { Auditor } from '../page/auditor';
import type { Eye } from '../page/eye/types';
import { lookedAt, type Heard } from '../page/hear';
import { inspection, placesOf, type Inspection, type PageState } from '../page/inspect';
import { answerBackground, tell } from '../page/native';
import type { Read, Reading } from '../page/reading';
import { isRequest } from '../page/requests';
import { View } from '../page/view';
import { leaveView } from '../page/view-here';
import { thisPage } from '../readers/dom';
import { elementAt } from './elements';
import type { Unopened } from './opening';

/** A document that the viewer shows, and where its places stand. */
export interface Shown {
  readonly text: string;
  readonly document: PackedDocument;
  readonly anchors: readonly Anchor[];
}

/** A file that the viewer shows. */
export interface ShownFile {
  readonly opened: Opened;
  readonly sha256: string;
  readonly shown: Shown;
  /** Shows it with what the file hides, too. */
  showAll(): Shown | null;
}

/** What is drawn is what was read: nobody else puts anything on these pages. */
const seesAll: Eye = () => ({ warmUp: () => undefined, differing: async () => [] });
const around = { send: tell, eyeHere: () => seesAll, bringEye: async () => undefined };

const readOf = ({ text, document, anchors }: Shown): Read => ({ text, packed: document, anchors, texts: [] });

function inspected(heard: Heard | null, reading: Reading): Inspection | null {
  if (!heard) return null;
  const found = inspection(thisPage, heard, reading, elementAt);
  return { ...found, rest: async () => false, stands: async () => true };
}

/** Has a file audited as the auditor of a page has its page. */
async function inspectFile(
  { opened, sha256, shown, showAll }: ShownFile,
  { marksRemoved }: PageState,
): Promise<Inspection | null> {
  const { again } = opened;
  const reading: PageReading = {
    kind: 'page-read',
    born: performance.timeOrigin,
    foreignFrames: [],
    marksRemoved,
    sha256,
    shown: shown.text,
    ...(again !== undefined && { again }),
  };
  const seen: Reading = { shown: readOf(shown), all: null };
  const first = await lookedAt(around, reading, seen.shown, false);
  const all = first?.answer.wantsAll ? showAll() : null;
  if (!all) return inspected(first, seen);
  const both = { ...seen, all: readOf(all) };
  return inspected(await lookedAt(around, { ...reading, all: all.text }, placesOf(both), false), both);
}

/** Requests of the background wait until the file has been read. Those of other pages are not for a viewer: they name a tab. */
const isForViewer = (message: unknown): boolean => typeof message === 'object' && message !== null && !('tab' in message);

/** Answers the background from the first moment on; its requests wait for the auditor. */
export function awaitRequests(): (auditor: Auditor | null) => void {
  let settle: (auditor: Auditor | null) => void = () => undefined;
  const coming = new Promise<Auditor | null>((come) => (settle = come));
  answerBackground((message) =>
    isForViewer(message) && isRequest(message) ? coming.then((auditor) => auditor?.answer(message) ?? false) : undefined,
  );
  return settle;
}

/** Has a file audited, with marks and card where something is found. Comes back when they are painted. */
export async function auditFile(file: ShownFile): Promise<Auditor> {
  leaveView(View);
  const auditor = new Auditor(thisPage, {
    inspect: (state) => inspectFile(file, state),
    deposit: () => undefined,
    bringView: async () => undefined,
    surrender: () => undefined,
  });
  await auditor.audit();
  return auditor;
}

/** Tells that a file is not read, and why: that is the result of its tab. */
export const tellUnread = ({ reason }: Unopened): Promise<unknown> =>
  tell({ kind: 'page-read', born: performance.timeOrigin, foreignFrames: [], shown: '', unread: reason } satisfies PageReading);
