import browser from 'webextension-polyfill';
import { present, type Present } from '../messages/muster';
import { repaintBadge } from './badge';
import { pause } from './pause';
import { forgetFrames } from './store';
import { noteOf } from './tab-notes';
import { forgetTopThatLeft } from './top-page';

const files = ['/muster.js'];

/** Frames that report one after another are looked for together, in ms. */
const BURST = 100;
/** A frame that does not answer must not hold up the others, in ms. */
const PATIENCE = 500;

/** Who is there: null for a frame that is not, undefined for one of which nothing is known. */
type Muster = (frame: number) => Present | null | undefined;

type Injection = Awaited<ReturnType<typeof browser.scripting.executeScript>>[number];

const late = (): Promise<'late'> => pause(PATIENCE).then(() => 'late');

const presentOf = ({ result }: Pick<Injection, 'result'>): Present | undefined => present.safeParse(result).data;

/** Calls all frames at once. Throws when the tab may not be read, or not all frames answer. */
async function callAll(tabId: number): Promise<Muster> {
  const call = browser.scripting.executeScript({ target: { tabId, allFrames: true }, files, injectImmediately: true });
  const answers = await Promise.race([call, late()]);
  if (answers === 'late') throw new Error('not all frames answer');
  const there = new Map(answers.map((answer) => [answer.frameId, presentOf(answer)]));
  return (frame) => (there.has(frame) ? there.get(frame) : null);
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
  return (frame) => there.get(frame);
}

/** Forgets frames that are gone, and those that hold another document by now. */
async function muster(tab: number): Promise<void> {
  const frames = noteOf(tab).frames.map(({ frame }) => frame);
  const who = await callAll(tab).catch(() => callEach(tab, frames));
  const gone = noteOf(tab).frames.filter(({ frame, born }) => {
    const there = frames.includes(frame) ? who(frame) : undefined;
    return there === null || (there !== undefined && there.born !== born);
  });
  await forgetTopThatLeft(tab);
  if (!gone.length) return;
  forgetFrames(
    tab,
    gone.map(({ frame }) => frame),
  );
  await repaintBadge(tab);
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
