// First: what is measured from its beginning leaves nothing out.
import { Auditor, type Surroundings } from '../src/page/auditor';
import { inspectPage } from '../src/page/inspect';
import { answerBackground, isForsaken, tell } from '../src/page/native';
import { untilShown } from '../src/page/prerender';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isRequest } from '../src/page/requests';
import { FrameWatch } from '../src/page/frame-watch';
import { eyeHere } from '../src/page/eye-here';
import { translationHere } from '../src/page/translation-here';
import { thisPage, readyStateOf } from '../src/readers/dom';

const watch = new FrameWatch(thisPage, tell);
const bringEye = async (): Promise<void> => void (await tell({ kind: 'eye-wanted' }));
const bringTranslation = async (): Promise<void> => void (await tell({ kind: 'translation-wanted' }));
const bringView = async (): Promise<void> => void (await tell({ kind: 'view-wanted' }));

const surroundings: Surroundings = {
  async inspect(state) {
    const around = { send: tell, eyeHere, bringEye, translationHere, bringTranslation };
    const inspection = await inspectPage(thisPage, around, state);
    watch.follow(inspection);
    return inspection;
  },
  deposit: (content) => void tell({ kind: 'page-content', born: performance.timeOrigin, content }),
  bringView,
  surrender: () => void tell({ kind: 'marks-removed', born: performance.timeOrigin }),
};

/** What an earlier injection into the same frame left behind; no name of the page can stand in the place of a symbol. */
const auditor = Symbol.for('gouji.auditor');
const world = globalThis as { [auditor]?: Auditor };

/** Looks again whether the page is there in full, in ms: a page can keep the event that tells of it to itself. */
const LOADING = 50;

/** How often an auditor asks whether its extension is still there, in ms: nothing tells it. */
const BEAT = 1000;

/** Nothing that an auditor shows outlives its extension: of an updated one another auditor comes, or none. */
function endWhenForsaken(made: Auditor): void {
  const beat = setInterval(() => {
    if (!isForsaken()) return;
    clearInterval(beat);
    made.end();
  }, BEAT);
}

/** Audits the frame; injected again, audits again. The result comes when the marks are painted. */
export default defineUnlistedScript(async () => {
  if (world[auditor]) return world[auditor].audit();
  const made = (world[auditor] = new Auditor(thisPage, surroundings));
  endWhenForsaken(made);
  answerBackground((message) => (isRequest(message) ? made.answer(message) : undefined));
  await untilShown(thisPage);
  while (readyStateOf(thisPage) === 'loading') await new Promise((ready) => setTimeout(ready, LOADING));
  return made.audit();
});
