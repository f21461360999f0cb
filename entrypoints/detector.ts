import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../src/page/native';
import { watch } from '../src/page/wait';

/** Whether the frame is watched already: after installation the browser and the background both run this script. */
const world = globalThis as { goujiWatches?: true };

/** Runs on every page of a government site; asks for the auditor only where a report stands. */
export default defineUnlistedScript(() => {
  if (world.goujiWatches) return;
  world.goujiWatches = true;
  watch(document, () => void tell({ kind: 'report-seen' }));
});
