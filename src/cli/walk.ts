import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { READABLE } from '../readers/endings';
import type { Reason } from '../report/types';
import { kindOf, START } from '../readers/kinds';
import { reasonOf } from './failures';
import { startOf, type Path } from './start';
import { NO_TEXT, shown } from './names';

/** Endings of documents that may be something else within: a page of HTML, a newer document. */
const DISGUISED: ReadonlySet<string> = new Set('.doc .wps .xls .et .docm .xlsm .rtf'.split(' '));

export const isReadable = (name: string): boolean => READABLE.has(extname(name).toLowerCase());

/** What was met on the way through a folder. */
export type Met =
  | { readonly kind: 'file'; readonly source: string; readonly path: Path }
  | { readonly kind: 'unread'; readonly source: string; readonly reason: Reason };

/** Who hears of what is not read. */
export interface Listener {
  /** A file of another kind. */
  skipped(source: string, kind: 'file' | 'pipe' | 'socket' | 'device'): void;
  /** A link to a folder above it. */
  cycle(source: string): void;
}

/** A folder on the way: as it is shown, as it is opened, and where it really lies. */
interface Folder {
  readonly source: string;
  readonly path: Path;
  readonly real: string;
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Code points, not the halves of which UTF-16 makes the rarer ones. */
export function byCodePoint(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return isHalf(x) === isHalf(y) ? x - y : isHalf(x) ? 1 : -1;
  }
  return a.length - b.length;
}

const isHalf = (unit: number) => unit >= 0xd800 && unit < 0xe000;

/**
 * Walks a folder in code point order, one step at a time: nothing is kept of what was met but the places that links lead to.
 * A link is followed once: not when it leads to what is met anyway, nor twice to the same place, nor back to a folder above it.
 */
export class Walk {
  /** Where folders begin that are walked: the first one, then those that links lead to. */
  private readonly roots = new Set<string>();
  /** Files that links lead to. */
  private readonly linked = new Set<string>();

  constructor(private readonly listener: Listener) {}

  *through(source: string, path: Path): Generator<Met> {
    try {
      yield* this.root({ source, path, real: realpathSync(path as string) }, []);
    } catch (error) {
      yield { kind: 'unread', source, reason: reasonOf(error) };
    }
  }

  private *root(folder: Folder, above: readonly string[]): Generator<Met> {
    this.roots.add(folder.real);
    yield* this.folder(folder, above);
  }

  private *folder(folder: Folder, above: readonly string[]): Generator<Met> {
    let entries: ReturnType<typeof entriesOf>;
    try {
      entries = entriesOf(folder);
    } catch (error) {
      yield { kind: 'unread', source: folder.source, reason: reasonOf(error) };
      return;
    }
    for (const entry of entries) {
      const name = shown(entry.name);
      const path = below(folder, entry.name);
      const source = join(folder.source, name);
      if (entry.isSymbolicLink()) yield* this.link(source, path, [...above, folder.real]);
      else if (entry.isDirectory()) {
        const real = join(folder.real, name);
        if (!this.roots.has(real)) yield* this.folder({ source, path, real }, above);
      } else if (entry.isFile() && (isReadable(name) || isDisguised(name, path))) yield { kind: 'file', source, path };
      else this.listener.skipped(source, typeOf(entry));
    }
  }

  private *link(source: string, path: Path, above: readonly string[]): Generator<Met> {
    let real: string;
    let target: ReturnType<typeof statSync>;
    try {
      real = realpathSync(path as string);
      target = statSync(path as string);
    } catch (error) {
      // A link to itself leads nowhere, and nothing lies behind it.
      if ((error as NodeJS.ErrnoException).code === 'ELOOP') this.listener.cycle(source);
      else yield { kind: 'unread', source, reason: reasonOf(error) };
      return;
    }
    if (target.isDirectory()) {
      if (above.some((folder) => isWithin(folder, real))) this.listener.cycle(source);
      else if (!this.isMetAnyway(real)) yield* this.root({ source, path, real }, above);
    } else if (!target.isFile() || !(isReadable(source) || isReadable(real))) this.listener.skipped(source, typeOf(target));
    else if (!this.linked.has(real) && !(isReadable(real) && this.isMetAnyway(real))) {
      this.linked.add(real);
      yield { kind: 'file', source, path: isReadable(source) ? path : real };
    }
  }

  private isMetAnyway(real: string): boolean {
    for (const root of this.roots) if (isWithin(real, root)) return true;
    return false;
  }
}

/** What a folder holds, in order. Names that are no text are kept as the bytes that they are. */
function entriesOf({ path }: Folder): readonly (Dirent | Dirent<Buffer>)[] {
  const entries = readdirSync(path as string, { withFileTypes: true });
  const areTexts = typeof path === 'string' && !entries.some(({ name }) => name.includes(NO_TEXT));
  if (areTexts) return entries.sort((a, b) => byCodePoint(a.name, b.name));
  const raw = readdirSync(path as string, { withFileTypes: true, encoding: 'buffer' });
  return raw.sort((a, b) => Buffer.compare(a.name, b.name));
}

/** Where an entry of a folder lies. */
const below = ({ path }: Folder, name: string | Buffer): Path =>
  typeof path === 'string' && typeof name === 'string'
    ? join(path, name)
    : Buffer.concat([Buffer.from(path as string), Buffer.from(sep), Buffer.from(name as string)]);

/** Whether the bytes of a file are of a kind that can be read although its name says otherwise. */
function isDisguised(name: string, path: Path): boolean {
  if (!DISGUISED.has(extname(name).toLowerCase())) return false;
  const start = startOf(path, START);
  return start !== null && ['pdf', 'zip', 'mht', 'page'].includes(kindOf(start));
}

const typeOf = (entry: Pick<Dirent, 'isFIFO' | 'isSocket' | 'isFile' | 'isDirectory'>) =>
  entry.isFIFO() ? 'pipe' : entry.isSocket() ? 'socket' : entry.isFile() || entry.isDirectory() ? 'file' : 'device';
