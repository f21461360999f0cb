import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DeskPage } from '../src/ui/desk/desk-page';
import { startSurface } from '../src/ui/start-surface';

/** The script of the desk: by itself, so that what popup and panel load is not cut up for its sake. */
export default defineUnlistedScript(() => void startSurface(DeskPage));
