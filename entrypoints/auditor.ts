import { start } from '../src/page/start';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Auditor, type Surroundings } from '../src/page/auditor';
import { inspectPage } from '../src/page/inspect';
import { native, tell } from '../src/page/native';
import { untilShown } from '../src/page/prerender';
import { isRequest } from '../src/page/requests';

const surroundings: Surroundings = {
  async inspect() {
    const inspection = await inspectPage(tell);
    performance.measure('gouji:audit', { start });
    return inspection;
  },
  deposit: (content) => void tell({ kind: 'page-content', born: performance.timeOrigin, content }),
};

/** What an earlier injection into the same frame left behind. */
const world = globalThis as { gouji?: Auditor };

/** Audits the frame; injected again, audits again. The result comes when the marks are painted. */
export default defineUnlistedScript(async () => {
  if (world.gouji) return world.gouji.audit();
  const auditor = (world.gouji = new Auditor(surroundings));
  native().runtime.onMessage.addListener((request, _, respond) => {
    if (!isRequest(request)) return undefined;
    void auditor.answer(request).then(respond);
    return true;
  });
  await untilShown(document);
  if (document.readyState === 'loading') await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));
  return auditor.audit();
});
