import { elementsOf, parseXml, type XmlElement } from './xml';
import type { Zip } from './zip';

/** A part of a package of Office, its text parsed. Null when there is none. @throws Unreadable */
export function partOf(zip: Zip, path: string): XmlElement | null {
  const text = zip.text(path);
  return text === null ? null : parseXml(text);
}

/** The path that a part of the package leads to from another. */
function resolved(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What a part names by the ids of its relationships: their kinds and the paths that they lead to. */
export interface Relationship {
  readonly kind: string;
  readonly path: string;
}

/** The relationships of a part; of the package itself for ''. */
export function relationshipsOf(zip: Zip, part: string): Map<string, Relationship> {
  const at = part.lastIndexOf('/') + 1;
  const root = partOf(zip, `${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  return new Map(
    elementsOf(root ?? undefined, 'Relationship').map(({ attributes }) => [
      attributes.get('Id') ?? '',
      {
        kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        path: attributes.get('TargetMode') === 'External' ? '' : resolved(attributes.get('Target') ?? '', part),
      },
    ]),
  );
}

/** The main part of a package, with where it stands. Null when it names none. */
export function mainPartOf(zip: Zip, usual: string): string | null {
  for (const { kind, path } of relationshipsOf(zip, '').values()) if (kind === 'officeDocument' && zip.has(path)) return path;
  return zip.has(usual) ? usual : null;
}

/** The part that another one names first by a kind of relationship. Null when it names none. @throws Unreadable */
export function partNamed(kind: string, related: ReadonlyMap<string, Relationship>, zip: Zip): XmlElement | null {
  for (const entry of related.values()) if (entry.kind === kind && entry.path) return partOf(zip, entry.path);
  return null;
}
