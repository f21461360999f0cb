import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isTranslated, onTranslation } from '../src/page/translated';
import { leaveTranslation } from '../src/page/translation-here';

/** Comes to the auditor of a report that reads otherwise than before, to see whether that is a translation. */
export default defineUnlistedScript(() => leaveTranslation({ isTranslated, onTranslation }));
