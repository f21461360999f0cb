import * as z from 'zod/mini';
import { packSchema, PACK_VERSION, type Pack } from './schema';

/** No file of a pack is larger, in bytes. */
export const LARGEST_PACK = 64_000;

/** Why a text is no pack that can be taken; `where` names the place in it, as in `figures[0].units`. */
export type PackProblem =
  | { readonly kind: 'too-large' | 'no-json' | 'no-pack' | 'newer' | 'asks-nothing' }
  | { readonly kind: 'unknown-field' | 'unsound'; readonly where: string };

/** What names a file as a pack, whatever its version. */
const headSchema = z.object({ gouji: z.literal('pack'), schema: z.number() });

const LONGEST_WHERE = 80;
const STRANGE = /[^\p{L}\p{N} ._[\]-]/gu;

/** The place of a problem: names in it come from the file, and are shown without what is no letter. */
function placeOf(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key).slice(0, LONGEST_WHERE)}`,
    '',
  );
  return text.slice(0, LONGEST_WHERE).replace(STRANGE, '?');
}

function unsound({ issues: [first] }: z.core.$ZodError): PackProblem {
  const path = first?.path ?? [];
  if (first?.code === 'unrecognized_keys') return { kind: 'unknown-field', where: placeOf([...path, ...first.keys.slice(0, 1)]) };
  return { kind: 'unsound', where: placeOf(path) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** What a pack asks for in all. */
const askedBy = ({ cells, figures, mentions, lengths, dates }: Pack): number =>
  cells.length + figures.length + mentions.length + dates.length + lengths.filter(({ least, most }) => least ?? most).length;

/** Reads the bytes of a file as a pack, or tells why it is none. Never throws, whatever they are. */
export function readPack(bytes: Uint8Array): { readonly pack: Pack } | { readonly problem: PackProblem } {
  if (bytes.length > LARGEST_PACK) return { problem: { kind: 'too-large' } };
  const value = parsed(bytes);
  if (value === undefined) return { problem: { kind: 'no-json' } };
  const head = headSchema.safeParse(value);
  if (!head.success) return { problem: { kind: 'no-pack' } };
  if (head.data.schema > PACK_VERSION) return { problem: { kind: 'newer' } };
  const read = packSchema.safeParse(value);
  if (!read.success) return { problem: unsound(read.error) };
  return askedBy(read.data) ? { pack: read.data } : { problem: { kind: 'asks-nothing' } };
}
