import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { View } from '../src/page/view';
import { leaveView } from '../src/page/view-here';

/** Comes to the auditor where a report is, to show marks and cards. */
export default defineUnlistedScript(() => leaveView(View));
