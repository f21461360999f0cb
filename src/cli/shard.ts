import { hash } from 'node:crypto';

/** One of several equal shares of the inputs: the `at`-th of `of`, from 1 on. */
export interface Shard {
  readonly at: number;
  readonly of: number;
}

const MOST = 100_000;

/** A shard as it is written: `2/8`. Null for anything else. */
export function shardOf(text: string): Shard | null {
  const [, at = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  return at >= 1 && at <= of && of <= MOST ? { at, of } : null;
}

/** Whether an input falls into a shard: by the hash of its path as it is told, so that every machine shares them out alike. */
export function isOfShard(source: string, { at, of }: Shard): boolean {
  const start = hash('sha256', source.replaceAll('\\', '/')).slice(0, 12);
  return Number.parseInt(start, 16) % of === at - 1;
}
