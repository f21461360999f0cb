import browser from 'webextension-polyfill';
import {
  popupRequest,
  type ForeignFrame,
  type FrameRequest,
  type FrameResult,
  type PopupRequest,
  type TabState,
} from '../messages';
import { repaintBadge } from './badge';
import { years } from './compare';
import { auditTab } from './inject';
import { untilSeen } from './muster';
import { pause } from './pause';
import { isUnderWay, tryAgain } from './room';
import { confirmSame } from './same-agency';
import { isPartial, noteSilence } from './silence';
import { noteOf, type FrameNote } from './tab-notes';
import { topIsLate } from './top-page';
import { forgetRemovals, forgetTop, framesOf, marksOn, setMarksOn, type FrameState } from './store';

type SameAgency = Extract<PopupRequest, { kind: 'same-agency' }>;
type ChooseVersion = Extract<PopupRequest, { kind: 'choose-version' }>;

const tell = (tab: number, frameId: number, request: FrameRequest): Promise<unknown> =>
  browser.tabs.sendMessage(tab, request, { frameId }).catch(() => false);

/** So long is waited for frames that are told something, in ms. */
const PATIENCE = 1000;

/** Frames that the extension may read report by themselves; only the others are to be named. */
async function trulyForeign(frames: readonly ForeignFrame[]): Promise<ForeignFrame[]> {
  const readable = await Promise.all(
    frames.map(async ({ address }) => {
      if (!URL.canParse(address)) return true;
      const { protocol, hostname } = new URL(address);
      return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => true);
    }),
  );
  return frames.filter((_, index) => !readable[index]);
}

const withForeign = async ({ frame, result }: FrameState): Promise<FrameState> => ({
  frame,
  result: { ...result, foreignFrames: await trulyForeign(result.foreignFrames) },
});

async function stateOf(tab: number, closed: TabState['closed']): Promise<TabState> {
  const frames = await Promise.all((await framesOf(tab)).map(withForeign));
  const { url } = await browser.tabs.get(tab);
  const notes = noteOf(tab).frames;
  const lacking = notes.filter(({ frame, isSeen }) => isSeen && !frames.some((one) => one.frame === frame));
  const reportsOf = (some: readonly FrameNote[]): number => some.reduce((sum, { tally }) => sum + tally.reports, 0);
  return {
    address: url ?? frames[0]?.result.address ?? '',
    marksOn: await marksOn(tab),
    frames,
    answered: notes.some(({ frame }) => frame === 0),
    partial: isPartial(tab),
    underWay: isUnderWay(tab),
    omitted: reportsOf(lacking),
    unseen: reportsOf(notes.filter(({ isSeen }) => !isSeen)),
    closed,
  };
}

/** The last frames of a tab have answered at last. */
async function restHasAnswered(tab: number): Promise<void> {
  await noteSilence(tab, false);
  await repaintBadge(tab);
}

/** Audits all frames of the tab anew, so that nothing of an earlier page is left. */
async function auditAnew(tab: number): Promise<TabState> {
  // Whoever clicks wants it tried, whatever it came to before.
  tryAgain(tab);
  await forgetTop(tab);
  const { obstacle, rest } = await auditTab(tab);
  await noteSilence(tab, rest !== null);
  void rest?.then(() => restHasAnswered(tab));
  await untilSeen(tab);
  const state = await stateOf(tab, obstacle);
  if (!state.answered && (!obstacle || obstacle === 'failed')) await topIsLate(tab, state.address);
  else await repaintBadge(tab);
  return state;
}

/** Tabs that are being opened. */
const opening = new Map<number, Promise<TabState>>();

/** Who asks while a tab is being opened gets the same answer: a second audit would forget what the first has found. */
function open(tab: number): Promise<TabState> {
  const answer = opening.get(tab) ?? auditAnew(tab).finally(() => opening.delete(tab));
  opening.set(tab, answer);
  return answer;
}

async function switchMarks(tab: number, on: boolean): Promise<TabState> {
  await setMarksOn(tab, on);
  await forgetRemovals(tab);
  const told = noteOf(tab).frames.map(({ frame }) => tell(tab, frame, { kind: 'marks', on }));
  // A frame that never answers must not hold up the popup.
  await Promise.race([Promise.all(told), pause(PATIENCE)]);
  await repaintBadge(tab);
  return stateOf(tab, null);
}

/** When no audit of the tab is under way. */
const opened = (tab: number): Promise<unknown> => Promise.resolve(opening.get(tab)).catch(() => undefined);

/** What the reader says of the report on the year before holds at once: the tab is audited anew. */
async function anewAfter(tab: number, frame: number, say: (result: FrameResult) => Promise<void>): Promise<TabState> {
  // While an audit is under way nothing is known of the tab, and it began before the reader said so.
  await opened(tab);
  const result = (await framesOf(tab)).find((known) => known.frame === frame)?.result;
  if (result) await say(result);
  await opened(tab);
  return open(tab);
}

const sayWhetherSame = ({ tab, frame, part, same }: SameAgency): Promise<TabState> =>
  anewAfter(tab, frame, async ({ address, audits, lastYears }) => {
    const agency = audits[part]?.report?.agency;
    const earlier = lastYears?.[part];
    if (agency && earlier && 'agency' in earlier) await confirmSame({ agency, address }, earlier, same);
  });

const chooseVersion = ({ tab, frame, part, key }: ChooseVersion): Promise<TabState> =>
  anewAfter(tab, frame, async ({ lastYears }) => {
    const told = lastYears?.[part];
    const among = told && 'versions' in told ? told.versions.map((version) => version.key) : [];
    if (key === null || among.includes(key)) await years.choose(among, key);
  });

/** Answers the popup and other pages of the extension; undefined when the message is none of theirs. */
export function answerPopup(message: unknown): Promise<unknown> | undefined {
  const { data: request } = popupRequest.safeParse(message);
  switch (request?.kind) {
    case 'open':
      return open(request.tab);
    case 'set-marks':
      return switchMarks(request.tab, request.on);
    case 'same-agency':
      return sayWhetherSame(request);
    case 'look':
      return stateOf(request.tab, null);
    case 'choose-version':
      return chooseVersion(request);
    case 'jump':
      return tell(request.tab, request.frame, { kind: 'jump', target: request.target });
    default:
      return undefined;
  }
}
