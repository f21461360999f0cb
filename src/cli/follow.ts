import { performance } from 'node:perf_hooks';
import { commandTexts } from '../texts/command';
import type { Lang } from '../texts/lang';
import { meetShare, type Host, type Named } from './meet';
import { say } from './printable';
import { Progress } from './progress';
import type { Shard } from './shard';

/** Nobody hears twice of what is passed over. */
const SILENT: Host = { skipped: () => undefined, cycle: () => undefined, emptyFolder: () => undefined };

/** Counts the inputs of a run and says, now and then, how far it is. @returns what to call for each input that is done. */
export function follow(named: readonly Named[], shard: Shard | null, lang: Lang): () => void {
  let of = 0;
  for (const _ of meetShare(named, SILENT, shard)) of++;
  const progress = new Progress(of, performance.now());
  const { progress: text } = commandTexts(lang);
  return () => {
    const stand = progress.step(performance.now());
    if (stand) say(text(stand.done, stand.of, stand.rate, stand.left));
  };
}
