import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepRoom } from '../src/offscreen';

/** Runs in the page that holds the workers. */
export default defineUnlistedScript({ exclude: ['firefox'], main: () => keepRoom() });
