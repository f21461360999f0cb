import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serve, type Desk } from '../src/viewer/open';

/** Runs in workers of the viewer. */
export default defineUnlistedScript(() => serve(globalThis as unknown as Desk));
