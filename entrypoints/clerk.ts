import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serve, type Desk } from '../src/clerk/serve';

/** Runs in workers of pages of the extension. */
export default defineUnlistedScript(() => serve(globalThis as unknown as Desk));
