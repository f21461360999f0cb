import * as z from 'zod/mini';

/** What a page is told of a report: enough to mark it and to tell about it. */

const severity = z.enum(['error', 'warning', 'notice']);

/**
 * How a mark looks: brackets around what is asked about, dots under what takes part, a bar beside a place or along a row, a line
 * before the heading behind a gap, or after the text under the heading before it.
 */
const role = z.enum(['primary', 'related', 'place', 'row', 'before', 'after']);

/** What the card says about one finding. */
const tale = z.object({
  severity,
  word: z.string(),
  message: z.string(),
  /** The relations written out. */
  sums: z.array(z.string()),
});

/** A mark, and what its card says. */
const shownMark = z.object({
  /** Id of a fact, `claim/<index>`, or the place of a finding. */
  id: z.string(),
  role,
  severity,
  /** Whether the keyboard stops here: once for each finding. */
  stop: z.boolean(),
  /** A few characters that stand beside the mark, or ''. */
  note: z.string(),
  /** Name of the cell, table or section, or ''. */
  name: z.string(),
  /**
   * Its findings by their number among the report's tales; each with a possible cause, unless told before: the question,
   * and a line that says how it may have come about and that it is a guess.
   */
  told: z.array(z.object({ tale: z.int(), guess: z.array(z.string()) })),
  /** Says how many more findings it takes part in, or ''. */
  more: z.string(),
  /** The cells that the card's sums speak of. */
  parts: z.array(z.string()),
  totals: z.array(z.string()),
  /** Cells that are framed only while the card is open: there are too many of them. */
  rest: z.array(z.string()),
});

/** The number of an anchor that the page has kept; for a claim with the number's place in its passage, in UTF-16 units. */
const shownPlace = z.union([z.tuple([z.int()]), z.tuple([z.int(), z.int(), z.int()])]);

/** A report of the page, audited, as far as it is shown there. */
export const shownReport = z.object({
  /** False where the page was found to be something else. */
  isReport: z.boolean(),
  marks: z.array(shownMark),
  /** One a finding. */
  tales: z.array(tale),
  /** Where a jump to a finding leads, best first. */
  goals: z.record(z.string(), z.array(z.string())),
  /** Anchors of what together makes up the report's own part of the page. */
  borders: z.array(z.int()),
  /** How many figures of the text were not compared: `uncovered/<n>` stands among the places. */
  uncovered: z.int(),
  places: z.record(z.string(), shownPlace),
  /** Anchors of figures that are to be read again as they are shown: before anything is said, and when there is time. */
  look: z.object({ first: z.array(z.int()), later: z.array(z.int()) }),
});

/** Texts of the card that belong to no finding; the legend says what the lines around cells of each kind mean. */
export const cardWords = z.object({ title: z.string(), legend: z.array(z.tuple([z.string(), z.string()])) });

export type CardWords = z.infer<typeof cardWords>;
export type Role = z.infer<typeof role>;
export type Tale = z.infer<typeof tale>;
export type ShownMark = z.infer<typeof shownMark>;
export type ShownPlace = z.infer<typeof shownPlace>;
export type ShownReport = z.infer<typeof shownReport>;
