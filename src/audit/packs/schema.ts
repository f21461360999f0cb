import * as z from 'zod/mini';
import type { SectionId } from '../../forms';
import { isCellOfForm } from '../../forms/cells';
import { fold } from '../../forms/printed/normal';
import { SECTION_TITLES } from '../../forms/section-titles';

/**
 * What a place asks of its reports beside the statutory form: a data file that somebody has written, told to be taken in (README.md
 * beside this file). Types and the published JSON Schema come from here.
 */

/** The version that is read; a file with a higher one is newer than this program. */
export const PACK_VERSION = 1;

const LONGEST_NAME = 40;
const LONGEST_WORD = 40;
const MOST_WORDS = 20;
const MOST_ASKED = 50;
const MOST_CHARACTERS = 100_000;

/** Nobody sees control characters and marks of direction, and what they do to a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

const line = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((text) => !UNSEEN.test(text) && text.trim() === text),
  );
/** A plain word, compared without blanks and width: never an expression. */
const word = line(LONGEST_WORD).check(z.refine((text) => fold(text).length > 0));
const words = z.array(word).check(z.minLength(1), z.maxLength(MOST_WORDS));
const section = z.enum(SECTION_TITLES.map(({ id }) => id) as [SectionId, ...SectionId[]]);
const asked = <Entry extends z.core.$ZodType>(entry: Entry) => z._default(z.array(entry).check(z.maxLength(MOST_ASKED)), []);
const characters = z.int().check(z.gte(1), z.lte(MOST_CHARACTERS));
const year = z.int().check(z.gte(2000), z.lte(2999));

/** `01-28`: a day of the year after that of the report. */
const day = z.string().check(z.refine(isDay));

/** How many days a month has in every year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const [, month = '', date = ''] = /^(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(date) >= 1 && Number(date) <= (DAYS[Number(month) - 1] ?? 0);
}

export const packSchema = z.strictObject({
  gouji: z.literal('pack'),
  schema: z.literal(PACK_VERSION),
  /** What its findings are called by. */
  name: line(LONGEST_NAME),
  /** What it rests on: the notice of the place. */
  basis: z.optional(line(200)),
  /** How what it finds is told: a note, or at most to be verified. */
  severity: z._default(z.enum(['notice', 'warning']), 'notice'),
  /** Words of which one stands in the name of a body that it is for; without, it is for all. */
  bodies: z.optional(words),
  /** The years of the reports that it is for; without, all. */
  years: z.optional(z.strictObject({ from: z.optional(year), to: z.optional(year) })),
  /** Cells of the form that the tables have to fill in, or whose figure the text has to tell. */
  cells: asked(
    z.strictObject({
      cell: z.string().check(z.refine(isCellOfForm)),
      told: z.enum(['table', 'text']),
    }),
  ),
  /** Figures that a section has to tell: one of the words, and beside it a number with one of the units. */
  figures: asked(z.strictObject({ section: z._default(section, 'overview'), words, units: words })),
  /** What a section has to speak of: one of the words. */
  mentions: asked(z.strictObject({ section, words })),
  /** How long the text of a section may be, in characters without blanks; tables do not count. */
  lengths: asked(z.strictObject({ section, least: z.optional(characters), most: z.optional(characters) })),
  /** Until when a report has to be published, and by which bodies; without, by all. */
  dates: asked(z.strictObject({ publishedBy: day, by: z.optional(z.enum(['government', 'department', 'township'])) })),
});

export type Pack = z.infer<typeof packSchema>;
