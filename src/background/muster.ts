import browser from 'webextension-polyfill';
import { present, type Present } from '../messages/muster';
import { repaintBadge } from './badge';
import { noteLook } from './eyes';
import { pause } from './pause';
import { byPath, chainOf, isBeforeEyes, isSeen } from './sight';
import { forgetFrames, noteSeen } from './store';
import { loadNotes, noteOf, type FrameNote } from './tab-notes';
import { forgetTopThatLeft } from './top-page';

const files = ['/muster.js'];

/** Frames that report one after another are looked for together, in ms. */
const BURST = 100;
/** A frame that does not answer must not hold up the others, in ms. */
const PATIENCE = 500;

/** Who is there. */
interface Muster {
  /** Null for a frame that is not, undefined for one of which nothing is known. */
  of(frame: number): Present | null | undefined;
  /** All that have answered. */
  readonly all: readonly Present[];
}

type Injection = Awaited<ReturnType<typeof browser.scripting.executeScript>>[number];

const late = (): Promise<'late'> => pause(PATIENCE).then(() => 'late');

const presentOf = ({ result }: Pick<Injection, 'result'>): Present | undefined => present.safeParse(result).data;

/** Calls all frames at once; comes back when all have answered. Throws when the tab may not be read. */
async function callAll(tabId: number): Promise<Muster> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files,
    injectImmediately: true,
  });
  const there = new Map(answers.map((answer) => [answer.frameId, presentOf(answer)]));
  return { of: (frame) => (there.has(frame) ? there.get(frame) : null), all: [...there.values()].flatMap((one) => one ?? []) };
}

/** Calls the frames one by one: where the page around them may not be read, or one of them does not answer. */
async function callEach(tabId: number, frames: readonly number[]): Promise<Muster> {
  const answers = await Promise.all(
    frames.map(async (frame): Promise<[number, Present | null | undefined]> => {
      const target = { tabId, frameIds: [frame] };
      const call = browser.scripting.executeScript({ target, files, injectImmediately: true }).catch(() => null);
      const answer = await Promise.race([call, late()]);
      return [frame, answer === 'late' ? undefined : answer?.[0] ? presentOf(answer[0]) : null];
    }),
  );
  const there = new Map(answers);
  return { of: (frame) => there.get(frame), all: [...there.values()].flatMap((one) => one ?? []) };
}

/** Forgets frames that are gone, and those that hold another document by now. Yields whether there were any. */
function forgetGone(tab: number, who: Muster): boolean {
  const gone = noteOf(tab).frames.filter(({ frame, born }) => {
    const there = who.of(frame);
    return there === null || (there !== undefined && there.born !== born);
  });
  for (const { frame, born } of gone) noteLook({ tab, frame, born }, false);
  forgetFrames(
    tab,
    gone.map(({ frame }) => frame),
  );
  return gone.length > 0;
}

/** Looks who is there, and who of them is seen. A page with many frames takes longer than anybody waits: then what is known by then holds. */
async function muster(tab: number): Promise<void> {
  await loadNotes();
  const asked = new Set(noteOf(tab).frames.map(({ frame }) => frame));
  if (!asked.size) return;
  const all = callAll(tab);
  const one = (): Promise<Muster> => callEach(tab, [...asked.add(0)]);
  const settleBy = (found: Muster): Promise<void> => settle(tab, asked, found);
  const first = await Promise.race([all, late()]).catch(one);
  await settleBy(first === 'late' ? await one() : first);
  if (first === 'late') all.then(settleBy).catch(() => undefined);
}

/** Takes note of who of those that were asked is there and seen. */
async function settle(tab: number, asked: ReadonlySet<number>, found: Muster): Promise<void> {
  // Of those that have reported meanwhile nothing is known.
  const who: Muster = { ...found, of: (frame) => (asked.has(frame) ? found.of(frame) : undefined) };
  const isChanged = forgetGone(tab, who);
  const pages = byPath(who.all);
  const changed = noteSeen(tab, (note) => {
    const there = who.of(note.frame);
    if (!there) return note.isSeen;
    const chain = chainOf(there, pages);
    noteLook({ tab, ...note }, there.isLarge && isBeforeEyes(note, chain));
    return isSeen(note, there, chain);
  });
  await forgetTopThatLeft(tab);
  if (isChanged || changed.length) await repaintBadge(tab);
}

/** What is planned for each tab, and what is under way. */
const planned = new Map<number, Promise<void>>();
const underWay = new Map<number, Promise<void>>();

/** Looks which frames of a tab are still there, once for all that ask within a moment. */
export function musterTab(tab: number): Promise<void> {
  const known = planned.get(tab);
  if (known) return known;
  const plan = Promise.all([pause(BURST), underWay.get(tab)]).then(() => {
    planned.delete(tab);
    const call = muster(tab).catch(() => undefined);
    underWay.set(tab, call);
    return call.finally(() => underWay.get(tab) === call && underWay.delete(tab));
  });
  planned.set(tab, plan);
  return plan;
}

/** How long is waited for frames to tell how much of them is shown, in ms. Firefox lets those out of view look once a second. */
const SIGHT = 1500;

/** Comes back when it is known which frames of a tab that have just been audited are seen, or after a while. */
export async function untilSeen(tab: number): Promise<void> {
  const inner = (): FrameNote[] => noteOf(tab).frames.filter(({ frame }) => frame !== 0);
  if (!inner().length) return;
  const isUntold = ({ view, tally }: FrameNote): boolean => view === null && tally.reports > 0;
  for (const end = Date.now() + SIGHT; Date.now() < end && inner().some(isUntold);) await pause(50);
  await musterTab(tab);
}
