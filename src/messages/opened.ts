import * as z from 'zod/mini';
import { REASONS } from '../audit/reasons';
import { packedText } from './document';

/** What the worker of a viewer says of the file that it was given. */

const number = z.number();

/** Why a document is not read. */
type Reason = keyof typeof REASONS;
export const reason = z.custom<Reason>((given) => typeof given === 'string' && Object.hasOwn(REASONS, given));

/** A piece of a text where it stands: from where in the text on, its page, its box there, and its signs, five numbers each. */
const piece = z.object({
  start: z.int().check(z.gte(0)),
  page: z.int().check(z.gte(1)),
  box: z.tuple([number, number, number, number]),
  signs: z.instanceof(Float32Array),
});

const sheet = z.object({ width: number, height: number, turn: z.int().check(z.gte(0), z.lte(3)) });

export const opening = z.discriminatedUnion('kind', [
  /** So many pages of all have been read. */
  z.object({ kind: z.literal('page'), page: z.int(), of: z.int() }),
  z.object({ kind: z.literal('unread'), reason }),
  z.object({
    kind: z.literal('opened'),
    /** Documents as `src/document/transfer.ts` packs them: what is shown, with what the file hides, and as read in a second way. */
    shown: packedText,
    all: z.optional(packedText),
    again: z.optional(packedText),
    /** For each place of `shown` where it stands on the pages of a PDF; empty for what has no pages. */
    places: z.array(z.array(piece)),
    sheets: z.array(sheet),
  }),
]);

export type Opening = z.infer<typeof opening>;
export type Opened = Extract<Opening, { kind: 'opened' }>;
export type Piece = z.infer<typeof piece>;
