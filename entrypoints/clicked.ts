import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../src/page/native';
import { followFrames } from '../src/page/clicked';
import { thisPage } from '../src/readers/dom';

/** Whether the frame is followed already. */
const followed = Symbol.for('gouji.clicked');
const world = globalThis as { [followed]?: true };

/** Runs in every frame of a tab in which the toolbar button was clicked. */
export default defineUnlistedScript(() => {
  if (world[followed]) return;
  world[followed] = true;
  followFrames(thisPage, tell);
});
