import * as z from 'zod/mini';
import type { Lang } from '../texts/lang';
import { foreignFrame, packedText, seenText } from './document';
import { reason } from './opened';
import type { CardWords, ShownReport } from './shown';

/**
 * From a frame: the page as it was read. `all` holds what the page hides as well (tabs, folded parts); it is only sent
 * when the background asks for it, because what the page shows is no whole report. Numbers of places run through `shown`
 * first, then through `all`.
 */
export const pageReading = z.object({
  kind: z.literal('page-read'),
  /** When the document began, by the browser's clock in the frame: tells it from others that stand in the same frame. */
  born: z.number(),
  shown: packedText,
  all: z.optional(packedText),
  /** What the page shows otherwise than it was read; absent where it has not looked yet. */
  seen: z.optional(seenText),
  /** It looks in any case, since it has shown something otherwise before. */
  looks: z.optional(z.boolean()),
  foreignFrames: z.array(foreignFrame).check(z.maxLength(10)),
  /** The frame shows a PDF, of which nothing can be read. */
  pdf: z.optional(z.boolean()),
  /** The page has taken the marks away so often that they are no longer shown. */
  marksRemoved: z.optional(z.boolean()),
  /** The page stands in another language by now: this is what was read before. */
  translated: z.optional(z.boolean()),
  /** From the viewer of a file alone: the file as read in a second way, its hash, or why it is not read at all. */
  again: z.optional(packedText),
  sha256: z.optional(z.string().check(z.maxLength(100))),
  unread: z.optional(reason),
});

export type PageReading = z.infer<typeof pageReading>;

/** The panel beside a page. */
export interface Beside {
  readonly panel: boolean;
  /** Figures of the text that were not compared. */
  readonly underlined: boolean;
}

/** The background's answer to a reading. */
export interface Examined {
  readonly reports: readonly ShownReport[];
  /** The hidden parts are wanted, too; nothing was audited yet. */
  readonly wantsAll: boolean;
  /** Nothing is kept yet: the page looks first whether it shows the figures that the reports name. */
  readonly held: boolean;
  /** Whether anything differs from the last audit of the frame: then its page is wanted for the hash. */
  readonly changed: boolean;
  /** Something names a report: it is worth watching whether one arrives. */
  readonly candidate: boolean;
  /** Whether marks are wanted in this tab, and in which language. */
  readonly marks: boolean;
  /** Whether a panel shows the tab, which alone speaks then, and what it wants underlined. */
  readonly beside: Beside;
  readonly lang: Lang;
  /** Texts of the card that belong to no finding. */
  readonly words: CardWords;
}
