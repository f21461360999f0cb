import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportLinks } from '../src/page/report-links';
import { thisPage } from '../src/readers/dom';

/** Runs in a list of reports when the reader asks what it lists; its result goes to the background. */
export default defineUnlistedScript(() => reportLinks(thisPage));
