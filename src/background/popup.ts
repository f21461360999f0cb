import browser from 'webextension-polyfill';
import { popupRequest, type FrameRequest, type FrameResult, type PopupRequest, type TabState } from '../messages';
import { readingText } from '../messages/job';
import { isPdf, viewedIn } from './address';
import { repaintBadge } from './badge';
import { underline } from './beside';
import { years } from './compare';
import { noteKept } from './archive';
import { decide } from './decide';
import { auditTab } from './inject';
import { linksIn } from './links';
import { untilSeen } from './muster';
import { goToNextReport } from './next-report';
import { pause } from './pause';
import { tryAgain } from './room';
import { rememberAnswer } from './same-agency';
import { noteSilence } from './silence';
import { noteObstacle, noteOpening, stateOf } from './state';
import { noteNews, noteOf } from './tab-notes';
import { topIsLate } from './top-page';
import { offAt } from './wishes';
import { forgetRemovals, forgetTop, framesOf, setMarksOn } from './store';

type SameAgency = Extract<PopupRequest, { kind: 'same-agency' }>;
type Decide = Extract<PopupRequest, { kind: 'decide' }>;
type ChooseVersion = Extract<PopupRequest, { kind: 'choose-version' }>;

const tell = (tab: number, frameId: number, request: FrameRequest): Promise<unknown> =>
  browser.tabs.sendMessage(tab, request, { frameId }).catch(() => false);

/** So long is waited for frames that are told something, in ms. */
const PATIENCE = 1000;

/** The last frames of a tab have answered at last. */
async function restHasAnswered(tab: number): Promise<void> {
  await noteSilence(tab, false);
  await repaintBadge(tab);
}

/** Audits all frames of the tab, which stood at an address before, anew, so that nothing of an earlier page is left. */
async function auditAnew(tab: number, before: string): Promise<void> {
  // Whoever clicks wants it tried, whatever it came to before.
  tryAgain(tab);
  await forgetTop(tab);
  const { obstacle, rest } = await auditTab(tab);
  noteObstacle(tab, obstacle, before);
  await noteSilence(tab, rest !== null);
  void rest?.then(() => restHasAnswered(tab));
  await untilSeen(tab);
  const { answered, address } = await stateOf(tab);
  // The viewer of a file says itself what it waits for.
  const { url = '' } = await browser.tabs.get(tab);
  const isSilent = !answered && obstacle !== 'browser-page' && !viewedIn(url);
  if (isSilent && isPdf(address)) noteObstacle(tab, 'pdf', url);
  if (isSilent && (obstacle !== 'no-access' || isPdf(address))) await topIsLate(tab, address);
  else await repaintBadge(tab);
}

/** Tabs that are being opened. */
const opening = new Map<number, Promise<TabState>>();

/** Audits a tab, and tells what is known of it then. */
async function opened(tab: number): Promise<TabState> {
  const { url = '' } = await browser.tabs.get(tab);
  if (await offAt(url)) return stateOf(tab);
  noteOpening(tab, true);
  // Whoever else follows the tab is told, also when nothing came of it.
  await auditAnew(tab, url).finally(() => {
    noteOpening(tab, false);
    noteNews(tab);
  });
  return stateOf(tab);
}

/** Who asks while a tab is being opened gets the same answer: a second audit would forget what the first has found. */
export function open(tab: number): Promise<TabState> {
  const answer = opening.get(tab) ?? opened(tab).finally(() => opening.delete(tab));
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
  return stateOf(tab);
}

/** When no audit of the tab is under way. */
const untilOpened = (tab: number): Promise<unknown> => Promise.resolve(opening.get(tab)).catch(() => undefined);

/** What the reader says of the report on the year before holds at once: the tab is audited anew. */
async function anewAfter(tab: number, frame: number, say: (result: FrameResult) => Promise<void>): Promise<TabState> {
  // While an audit is under way nothing is known of the tab, and it began before the reader said so.
  await untilOpened(tab);
  const result = (await framesOf(tab)).find((known) => known.frame === frame)?.result;
  if (result) await say(result);
  await untilOpened(tab);
  return open(tab);
}

const sayWhetherSame = ({ tab, frame, part, same }: SameAgency): Promise<TabState> =>
  anewAfter(tab, frame, async ({ address, audits, lastYears }) => {
    const agency = audits[part]?.report?.agency;
    const earlier = lastYears?.[part];
    if (agency && earlier && 'agency' in earlier) await rememberAnswer({ agency, address }, earlier, same);
  });

const chooseVersion = ({ tab, frame, part, key }: ChooseVersion): Promise<TabState> =>
  anewAfter(tab, frame, async ({ lastYears }) => {
    const told = lastYears?.[part];
    const among = told && 'versions' in told ? told.versions.map((version) => version.key) : [];
    if (key === null || among.includes(key)) await years.choose(among, key);
  });

/** Whoever follows the tab is told what came of it. Throws when the report is not there any more. */
async function decideIn({ tab, frame, part, findings, change }: Decide): Promise<true> {
  const [{ incognito }, frames] = await Promise.all([browser.tabs.get(tab), framesOf(tab)]);
  const result = frames.find((known) => known.frame === frame)?.result;
  const shown = result?.audits[part]?.findings.map(({ id }) => id) ?? [];
  if (!result || !Object.keys(findings).every((id) => shown.includes(id))) throw new Error('the report is not there any more');
  await decide({ result, part, findings, change, isPrivate: incognito }).then(
    () => noteKept(tab),
    (error: unknown) => noteKept(tab, error),
  );
  noteNews(tab, true);
  return true;
}

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
      return stateOf(request.tab);
    case 'choose-version':
      return chooseVersion(request);
    case 'jump':
      return tell(request.tab, request.frame, { kind: 'jump', part: request.part, target: request.target });
    case 'read':
      return tell(request.tab, request.frame, { kind: 'read' }).then((text) => readingText.safeParse(text).data ?? null);
    case 'paint': {
      const { part, parts, totals } = request;
      return tell(request.tab, request.frame, { kind: 'paint', part, parts, totals });
    }
    case 'sight':
      return tell(request.tab, request.frame, { kind: 'sight', part: request.part, targets: request.targets });
    case 'underline':
      underline(request.tab, request.on);
      return stateOf(request.tab);
    case 'decide':
      return decideIn(request);
    case 'next-report':
      return goToNextReport(request.tab);
    case 'links':
      return linksIn(request.tab, request.frame);
    default:
      return undefined;
  }
}
