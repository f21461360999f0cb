import { statSync } from 'node:fs';
import { reasonOf } from './failures';
import { bytesOf, shown } from './names';
import { isOfShard, type Shard } from './shard';
import { isNameless } from './streams';
import type { Path } from './start';
import { Walk, type Listener, type Met } from './walk';

/** An input in its turn: a file, something that comes through a pipe, or one that cannot be had. */
export type Given = Met | { readonly kind: 'piped'; readonly source: string };

/** Who hears of what is not read, and of folders in which nothing is. */
export interface Host extends Listener {
  emptyFolder(source: string): void;
}

/** What somebody names: as it is told, and as the file system has it. */
export interface Named {
  readonly source: string;
  readonly path: Path;
}

/** Arguments as names. To be asked once for each: of arguments that look alike, each is the next one. */
export const namedBy = (args: readonly string[]): Named[] =>
  args.map((name) => {
    const bytes = bytesOf(name);
    return { source: bytes ? shown(bytes) : name, path: bytes ?? name };
  });

/** The inputs that somebody names, and those in folders, in order, one at a time. */
export function* meet(named: readonly Named[], host: Host): Generator<Given> {
  for (const { source, path } of named) {
    const given = givenBy(source, path);
    if (given !== 'folder') {
      yield given;
      continue;
    }
    let isEmpty = true;
    for (const met of new Walk(host).through(source, path)) {
      isEmpty = false;
      yield met;
    }
    if (isEmpty) host.emptyFolder(source);
  }
}

function givenBy(source: string, path: Path): Given | 'folder' {
  if (isNameless(source)) return { kind: 'piped', source };
  const unsupported: Given = { kind: 'unread', source, reason: 'unsupported-format' };
  if (/^https?:/i.test(source)) return unsupported;
  try {
    const stats = statSync(path as string);
    if (stats.isDirectory()) return 'folder';
    if (stats.isFile()) return { kind: 'file', source, path };
    return { kind: 'piped', source };
  } catch (error) {
    return { kind: 'unread', source, reason: reasonOf(error) };
  }
}

/** The inputs of a share; of all where none is asked for. */
export function* meetShare(named: readonly Named[], host: Host, shard: Shard | null): Generator<Given> {
  for (const given of meet(named, host)) if (!shard || isOfShard(given.source, shard)) yield given;
}

/** What of names is a file itself, no folder and no pipe. */
export const namedFiles = (named: readonly Named[]): Named[] =>
  named.filter(({ source, path }) => {
    const given = givenBy(source, path);
    return given !== 'folder' && given.kind === 'file';
  });
