import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wholeMarkup } from '../src/page/whole-markup';
import { thisPage } from '../src/readers/dom';

/** Runs in a page that the desk has opened behind it, on the reader's word; its result goes to the desk. */
export default defineUnlistedScript(() => wholeMarkup(thisPage));
