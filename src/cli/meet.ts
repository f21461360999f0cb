import { statSync } from 'node:fs';
import { reasonOf } from './failures';
import { bytesOf, shown } from './names';
import { isNameless } from './streams';
import type { Path } from './start';
import { Walk, type Listener, type Met } from './walk';

/** An input in its turn: a file, something that comes through a pipe, or one that cannot be had. */
export type Given = Met | { readonly kind: 'piped'; readonly source: string };

/** Who hears of what is not read, and of folders in which nothing is. */
export interface Host extends Listener {
  emptyFolder(source: string): void;
}

/** The inputs that somebody names, and those in folders, in order, one at a time. */
export function* meet(named: readonly string[], host: Host): Generator<Given> {
  for (const name of named) {
    const bytes = bytesOf(name);
    const source = bytes ? shown(bytes) : name;
    const given = givenBy(source, bytes ?? name);
    if (given !== 'folder') {
      yield given;
      continue;
    }
    let isEmpty = true;
    for (const met of new Walk(host).through(source, bytes ?? name)) {
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
