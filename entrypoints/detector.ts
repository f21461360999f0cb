import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../src/page/native';
import { watch } from '../src/page/wait';
import { thisPage } from '../src/readers/dom';

/** Whether the frame is watched already: after installation the browser and the background both run this script. */
const watched = Symbol.for('gouji.watch');
const world = globalThis as { [watched]?: true };

/** Runs on every page of a government site; asks for the auditor only where a report stands. */
export default defineUnlistedScript(() => {
  if (world[watched]) return;
  world[watched] = true;
  watch(thisPage, () => void tell({ kind: 'report-seen' }));
});
