import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serve, type Desk } from '../src/hand/serve';

/** Runs in workers of the browser. */
export default defineUnlistedScript(() => serve(globalThis as unknown as Desk));
