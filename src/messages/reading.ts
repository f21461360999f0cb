import * as z from 'zod/mini';
import type { Audit } from '../audit/types';
import { packedDocument } from './document';

/**
 * From a frame: the page as it was read. `all` holds what the page hides as well (tabs, folded parts); it is only sent
 * when the background asks for it, because what the page shows is no whole report. Numbers of places run through `shown`
 * first, then through `all`.
 */
export const pageReading = z.object({
  kind: z.literal('page-read'),
  address: z.string(),
  shown: packedDocument,
  all: z.optional(packedDocument),
});

export type PageReading = z.infer<typeof pageReading>;

/** A report of the page, audited; every place is the number of an anchor that the page has kept. */
export interface ExaminedReport {
  readonly audit: Audit;
  readonly places: Readonly<Record<string, number>>;
  /** Operands of the relations that findings name. */
  readonly relations: readonly { readonly id: string; readonly left: readonly string[]; readonly right: readonly string[] }[];
}

/** The background's answer to a reading. */
export interface Examined {
  readonly reports: readonly ExaminedReport[];
  /** The hidden parts are wanted, too. */
  readonly wantsAll: boolean;
}
