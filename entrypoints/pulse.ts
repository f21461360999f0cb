import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beat, type Clock } from '../src/desk/beat';

/** Runs in a worker of the desk. */
export default defineUnlistedScript(() => beat(globalThis as unknown as Clock));
