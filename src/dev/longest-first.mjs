// The order of end-to-end files: those that take longest begin, so that none of them goes on alone in the end.
import { BaseSequencer } from 'vitest/node';

/** Files that take more than half a minute, the longest first; the others follow in the order that vitest gives them. */
const LONG = [
  'rerender',
  'replaced',
  'memory',
  'room',
  'room-page',
  'frames-many',
  'hostile',
  'changes',
  'words',
  'popup',
  'firefox/draft',
  'panel',
  'cli-deadline',
  'follows',
  'cli',
  'firefox/live',
  'places',
  'frames',
  'update',
  'viewer',
  'live',
  'seen',
];

const rank = ({ moduleId }) => {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
  return at < 0 ? LONG.length : at;
};

export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const usual = await super.sort(files);
    return usual.sort((one, other) => rank(one) - rank(other));
  }
}
