import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { presence } from '../src/page/muster';

/** Runs in every frame of a tab when frames have reported; its result goes to the background. */
export default defineUnlistedScript(() => presence());
