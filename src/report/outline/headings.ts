import type { Block } from '../../document/types';
import { SECTIONS, type SectionId } from '../../forms';
import {
  gluedHeading,
  HEADING_ORDINAL,
  headingTitle,
  LISTED_BEFORE,
  LOWER_NUMBER,
  LOWER_STYLES,
  MAY_BE_GLUED,
  MAY_HOLD_NUMBER,
  NAMED_BEFORE,
  NAMED_BEHIND,
  ORDINALS,
  plainHeading,
  RUNS_ON,
  TITLE_GOES_ON,
  TOP_NUMBER,
  UNMARKED_NUMBER,
  type LowerStyle,
} from '../../forms/printed/headings';
import { fold, labelKey, simplified } from '../../forms/printed/normal';
import { REPORT_TITLE } from '../../forms/printed/titles';
import { LabelMatcher, isNextTo, remembered, type Piece } from '../pieces';
import { type LineHeading } from './line-heading';
import { piecesOf } from './lines';

export interface Heading extends LineHeading {
  readonly section: SectionId;
  /** Index of the line among the pieces. */
  readonly at: number;
  readonly weight: number;
  /** Worded as in the form. */
  readonly own: boolean;
  /** Bears the number that its section has in the form. */
  readonly fits: boolean;
  /** How deep it is set as a heading, 0 for a line of text. */
  readonly level: number;
}

const LONGEST_HEADING = 48;
/** Points of a text are numbered so; sections only where they are set as headings. */
const CIRCLED = /^\s*[①-⑥]/;
let sectionMatcher: LabelMatcher | undefined;
const matcher = () =>
  (sectionMatcher ??= new LabelMatcher(SECTIONS.map(({ id, text, variants }) => ({ id, text, aliases: variants }))));
const canonical = new Map(SECTIONS.map(({ id, text }) => [id, labelKey(text)]));

/** What a text is by itself, wherever it stands. */
type Read = Omit<Heading, 'at' | 'level'>;

/** The section that a line is the heading of, or null. */
export function headingOf(text: string, at: number, level: number): Heading | null {
  if (text.length > 4 * LONGEST_HEADING) return null;
  const read = level > 0 ? asHeading(text) : asLine(text);
  return read && { ...read, at, level };
}

/** The same line is asked about several times: where it may be cut, what it is a half of, what it is. */
const asLine = remembered((text) => readHeading(text, 0));
const asHeading = remembered((text) => readHeading(text, 1));

function readHeading(text: string, level: 0 | 1): Read | null {
  if (level === 0 && CIRCLED.test(text)) return null;
  const plain = plainHeading(simplified(fold(text)));
  if (plain.length > LONGEST_HEADING) return null;
  const contents = /(?:[.…·]{3}|\d)$/.test(plain);
  const body = plain.replace(/(?<![.…·\d])[.…·\d]+$/, '').replace(/[:：。;；]$/, '');
  const match = matcher().match(headingTitle(body));
  if (!match?.exact && UNMARKED_NUMBER.test(plain) && matcher().has(body.slice(1)))
    return readHeading(`${plain[0]}、${plain.slice(1)}`, level);
  if (!match || (!match.exact && RUNS_ON.test(body))) return null;
  const section = match.id as SectionId;
  const numbering = TOP_NUMBER.test(plain) ? 'top' : LOWER_NUMBER.test(plain) ? 'below' : 'none';
  const key = labelKey(body);
  const own = key === canonical.get(section);
  if (!match.exact && REPORT_TITLE.test(plain)) return null;
  if (!match.exact && numbering !== 'top' && (key.length < 8 || level === 0)) return null;
  if (numbering === 'none' && !own && key.length < 6 && level === 0) return null;
  const fits = SECTIONS[ordinalOf(plain)]?.id === section;
  const weight =
    (match.exact ? 2 : 1) +
    (own ? 1 : 0) +
    (numbering === 'top' ? 3 : numbering === 'below' ? -2 : 0) +
    (fits && numbering === 'top' ? 1 : 0) +
    level -
    (contents ? 4 : 0);
  return { section, numbering, exact: match.exact, weight, own, fits };
}

/** The number before a heading, from 0; -1 without one. */
function ordinalOf(plain: string): number {
  const numeral = HEADING_ORDINAL.exec(plain)?.[1] ?? '';
  return numeral ? (ORDINALS + '123456').indexOf(numeral) % ORDINALS.length : -1;
}

const BRACKET = /[(（]/;
/** Behind a heading in a list of contents; no text that was glued to it. */
const PAGE_NUMBER = /$(?<=([\s.．…⋯·—_-]*[(（]?\d{1,3}[)）]?\s*))/;

/** Whether a line is one heading, to the letter or with a misprint behind a title that it goes on after. */
const isWholeHeading = (text: string) =>
  matcher().has(text) || (TITLE_GOES_ON.test(simplified(fold(text))) && lineHeading(text)?.numbering === 'top');

/** So much before a heading shows whether it is quoted. */
const BEFORE = 6;

/** Where headings begin and end that stand in a text without being named by it: 见“二、主动公开政府信息情况”。 */
function cutsAround(text: string, heading: RegExp): number[] {
  const plain = simplified(text);
  let isListed = false;
  return [...plain.matchAll(heading)].flatMap(({ 0: found, index }) => {
    const before = plain.slice(Math.max(0, index - BEFORE), index);
    const end = index + found.length;
    const behind = plain.slice(end, end + BEFORE);
    isListed = NAMED_BEHIND.test(behind) || (isListed && LISTED_BEFORE.test(before));
    return isListed || NAMED_BEFORE.test(before) ? [] : [index, end];
  });
}

/** Where a paragraph has to be cut because a section heading is glued to other text. */
function headingCuts(text: string): number[] {
  if (!MAY_HOLD_NUMBER.test(text) || !MAY_BE_GLUED.test(simplified(text))) return [];
  const title = text.slice(0, text.length - (PAGE_NUMBER.exec(text)?.[1]?.length ?? 0));
  return !BRACKET.test(title) && isWholeHeading(title) ? [] : cutsAround(text, gluedHeading());
}

/** The same for headings that a style numbers below the level of sections. */
const lowerCuts = (text: string, style: LowerStyle): number[] => (style.may.test(text) ? cutsAround(text, style.heading()) : []);

/** Fewer sections that bear their own numbers may be topics of one. */
const FEWEST_LOWER = 4;
const FEWEST_SECTIONS = 3;
export const countSections = (headings: readonly Heading[]) => new Set(headings.map(({ section }) => section)).size;
const lineHeading = (text: string) => headingOf(text, 0, 0);

/**
 * Pieces of a document with their headings. Where too few headings stand at their level, those in running text count that
 * are numbered （一） or 1. in the order of the form.
 */
export function divide(blocks: readonly Block[]): { pieces: Piece[]; headings: Heading[] } {
  const read = (cuts: (text: string) => readonly number[]) => {
    const pieces = piecesOf(blocks, cuts, lineHeading);
    return { pieces, headings: headingsIn(pieces) };
  };
  const plain = read(headingCuts);
  if (countSections(plain.headings) >= FEWEST_SECTIONS) return plain;
  for (const style of LOWER_STYLES) {
    const cuts = plain.pieces.reduce((sum, piece) => sum + (piece.kind === 'line' ? lowerCuts(piece.text, style).length : 0), 0);
    if (cuts < 2 * FEWEST_LOWER) continue;
    const lower = read((text) => [...headingCuts(text), ...lowerCuts(text, style)]);
    if (countSections(lower.headings) >= FEWEST_LOWER) return lower;
  }
  return plain;
}

/** All lines that may be headings of sections, in page order. */
export function headingsIn(pieces: readonly Piece[]): Heading[] {
  const found: Heading[] = [];
  pieces.forEach((piece, at) => {
    const heading = piece.kind === 'line' ? headingOf(piece.text, at, piece.level) : null;
    if (heading) found.push(heading);
  });
  return found.map((heading, i) => {
    const next = found[i + 1];
    const bare = next && next.section !== heading.section && isNextTo(pieces, heading.at, next.at);
    return bare ? { ...heading, weight: heading.weight - 1.5 } : heading;
  });
}

/** Whether sections are numbered 一、 二、 三、, so that （一） and 1. stand below them. */
export const areNumbered = (headings: readonly Heading[]): boolean =>
  countSections(headings.filter(({ numbering }) => numbering === 'top')) >= FEWEST_SECTIONS;
