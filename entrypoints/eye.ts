import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { eye } from '../src/page/eye';
import { leaveEye } from '../src/page/eye-here';

/** Comes to the auditor where a report is, to see whether the page shows what it says. */
export default defineUnlistedScript(() => leaveEye(eye));
