import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLinks } from '../src/page/page-links';
import { thisPage } from '../src/readers/dom';

/** Runs in a page when the reader asks what it lists or has attached; its result goes to the background. */
export default defineUnlistedScript(() => pageLinks(thisPage));
