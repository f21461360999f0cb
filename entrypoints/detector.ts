import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../src/page/native';
import { watch } from '../src/page/wait';

/** Runs on every page of a government site; asks for the auditor only where a report stands. */
export default defineUnlistedScript(() => watch(document, () => void tell({ kind: 'report-seen' })));
