import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serve } from '../src/clerk/serve';
import type { Desk } from '../src/hand/serve';

/** Runs in workers of pages of the extension. */
export default defineUnlistedScript(() => serve(globalThis as unknown as Desk));
