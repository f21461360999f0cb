import { SECTIONS, type SectionId } from '../forms';
import { fold, labelKey, simplified } from '../forms/normal';
import { EMPTY_NARRATIVE, MUST_TELL } from '../forms/words';
import { LabelMatcher } from './labels';
import { cellsOf, type Piece } from './lines';
import type { SectionStatus } from './types';

/** How a heading is numbered: 一、 is the level of sections; （一） and 1. stand below it. */
type Numbering = 'top' | 'below' | 'none';

export interface Heading {
  readonly section: SectionId;
  /** Index of the line among the pieces. */
  readonly at: number;
  readonly numbering: Numbering;
  readonly weight: number;
}

/** A section as found: its heading and the pieces under it. */
export interface OutlineSection {
  readonly id: SectionId;
  readonly heading: Heading | null;
  readonly status: SectionStatus;
  /** The heading stands in a list of contents only. */
  readonly listed: boolean;
  readonly from: number;
  readonly to: number;
}

const LONGEST_HEADING = 48;
const TOP = /^[l|Il]?[一二三四五六七八九—-]{1,2}[、.,]/;
const BELOW = /^(?:\([一二三四五六七八九十\d]+\)|\d{1,2}[.、,)]|[①-⑩])/;
/** A numeral without its mark. */
const UNMARKED = /^[一二三四五六](?![一二三四五六七八九十、.,是定些般])[\u4e00-\u9fff]{4}/;
const ORDINALS = '一二三四五六';

let sectionMatcher: LabelMatcher | undefined;
const matcher = () =>
  (sectionMatcher ??= new LabelMatcher(SECTIONS.map(({ id, text, variants }) => ({ id, text, aliases: variants }))));
const canonical = new Map(SECTIONS.map(({ id, text }) => [id, labelKey(text)]));

/** The section that a line is the heading of, or null. */
export function headingOf(text: string, at: number, level: number): Heading | null {
  if (text.length > 4 * LONGEST_HEADING) return null;
  const plain = simplified(fold(text))
    .replace(/^#+/, '')
    .replace(/^[l|I](?=[一二三四五六七]、)/, '')
    .replace(/^第([一二三四五六七八])(?:部分|章)[、:：.,]?/, '$1、');
  if (plain.length > LONGEST_HEADING || plain.length < 2) return null;
  const contents = /[.…·]{3,}\d*$|\d{1,3}$/.test(plain);
  const body = plain.replace(/[.…·\d]+$/, '').replace(/[:：。;；]$/, '');
  const match = matcher().match(body.replace(/^[—-]+、/, '一、').replace(/^20\d{2}年度?(?=[\u4e00-\u9fff]{4})/, ''));
  if (!match) return UNMARKED.test(plain) ? headingOf(`${plain[0]}、${plain.slice(1)}`, at, level) : null;
  const section = match.id as SectionId;
  const numbering: Numbering = TOP.test(plain) ? 'top' : BELOW.test(plain) ? 'below' : 'none';
  const key = labelKey(body);
  const own = key === canonical.get(section);
  if (!match.exact && numbering !== 'top' && (key.length < 8 || level === 0)) return null;
  if (numbering === 'none' && !own && key.length < 6 && level === 0) return null;
  const fits = numbering === 'top' && ORDINALS.indexOf(plain[0] ?? '') === SECTIONS.findIndex(({ id }) => id === section);
  const weight =
    (match.exact ? 2 : 1) +
    (own ? 1 : 0) +
    (numbering === 'top' ? 3 : numbering === 'below' ? -2 : 0) +
    (fits ? 1 : 0) +
    (level > 0 ? 1 : 0) -
    (contents ? 4 : 0);
  return { section, at, numbering, weight };
}

/** Shorter titles are words of any text. */
const SHORTEST_GLUED = 6;
/** A numeral with its mark; cheap, since most texts hold none. */
const NUMBERED = /[一二三四五六七八—](?:[、.．，,部章])/;
/** A numeral, a mark and the first character of a title. */
const MAY_BE_GLUED = new RegExp(
  `[一二三四五六七八—](?:[、.．，,]|部分[、:：]?|章[、:：]?)[ \\u00a0\\u3000]*[${[...new Set(SECTIONS.flatMap(({ text, variants }) => [text[2], ...variants.map((variant) => variant[0])]))].join('')}2]`,
);

/** Titles of section one, short ones and with a year before them; in running text only where a sentence ends before them and a list begins behind. */
const SHORT_FIRST = SECTIONS[0]?.variants ?? [];

let gluedPattern: RegExp | undefined;
/** A numbered section title inside running text. */
function glued(): RegExp {
  if (gluedPattern) return gluedPattern;
  const titles = SECTIONS.flatMap(({ text, variants }) => [
    text.slice(2),
    ...variants.filter((variant) => variant.length >= SHORTEST_GLUED),
  ]);
  const alternatives = [...new Set(titles)]
    .sort((a, b) => b.length - a.length)
    .map((title) => [...title].join('[ \\u00a0\\u3000]*'));
  const short = SHORT_FIRST.map((title) => [...title].join('[ \\u00a0\\u3000]*')).join('|');
  gluedPattern = new RegExp(
    `(?<=^|[。）)\\s])[一—][、.．，,][ \\u00a0\\u3000]*(?:20\\d\\d年度?)?(?:${short})[:：。]?(?=[（(1\\s]|$)|(?:[一二三四五六七八—][、.．，,]|第[一二三四五六](?:部分|章)[、:：]?)[ \\u00a0\\u3000]*(?:${alternatives.join('|')})[:：。]?`,
    'g',
  );
  return gluedPattern;
}

const BRACKET = /[(（]/;

/** Where a paragraph has to be cut because a section heading is glued to other text. */
export function headingCuts(text: string): number[] {
  if (text.length < 8 || !NUMBERED.test(text)) return [];
  if (text.length <= LONGEST_HEADING && !BRACKET.test(text) && matcher().has(text)) return [];
  const plain = simplified(text);
  if (!MAY_BE_GLUED.test(plain)) return [];
  const cuts: number[] = [];
  for (const match of plain.matchAll(glued())) {
    if (match[0].length < plain.trim().length) cuts.push(match.index, match.index + match[0].length);
  }
  return cuts;
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
    const bare = next && next.at === heading.at + 1 && next.section !== heading.section;
    return bare ? { ...heading, weight: heading.weight - 1.5 } : heading;
  });
}

/** Chooses one heading for each section; sub-headings never stand in where sections are numbered 一、 二、 三、. */
export function chooseHeadings(headings: readonly Heading[]): Map<SectionId, Heading> {
  const numbered = new Set(headings.filter(({ numbering }) => numbering === 'top').map(({ section }) => section)).size >= 3;
  const usable = headings.filter(
    (heading) => heading.weight > 0 - (numbered ? 0 : 3) && !(numbered && heading.numbering === 'below'),
  );
  const chosen = new Map<SectionId, Heading>();
  let last = -1;
  for (const { id } of SECTIONS) {
    const mine = usable.filter((heading) => heading.section === id);
    const best = Math.max(...mine.map(({ weight }) => weight));
    const tied = mine.filter(({ weight }) => weight >= best - 0.01);
    const pick = tied.find(({ at }) => at > last) ?? tied[0];
    if (!pick) continue;
    chosen.set(id, pick);
    last = pick.at;
  }
  return chosen;
}

/**
 * Sections with status, in statutory order.
 * @param listed sections whose heading is only listed: what stands in them cannot be told, so they are not empty.
 */
export function outline(
  pieces: readonly Piece[],
  chosen: ReadonlyMap<SectionId, Heading>,
  listed: ReadonlySet<SectionId>,
): OutlineSection[] {
  const end = pieces.length;
  const told =
    listed.size > 0 &&
    pieces.slice(endOf(chosen, listed)).some((piece) => [...textsOf(piece)].some((text) => text.trim() !== ''));
  const borders = [...[...chosen.values()].map(({ at }) => at), end].sort((a, b) => a - b);
  const misplaced = misplacedSections(chosen);
  return SECTIONS.map(({ id }) => {
    const heading = chosen.get(id) ?? null;
    if (!heading) return { id, heading, listed: false, status: 'missing', from: end, to: end };
    const from = heading.at + 1;
    const to = borders.find((border) => border > heading.at) ?? end;
    const isListed = listed.has(id);
    const empty = !(isListed && told) && isEmpty(id, pieces.slice(from, to));
    return { id, heading, listed: isListed, status: empty ? 'empty' : misplaced.has(id) ? 'misplaced' : 'present', from, to };
  });
}

/** Index behind the list of contents. */
const endOf = (chosen: ReadonlyMap<SectionId, Heading>, listed: ReadonlySet<SectionId>) =>
  Math.max(...[...listed].map((id) => chosen.get(id)?.at ?? 0)) + 1;

/** What a piece tells, in parts: a text may stand in a table that only lays the page out. */
function* textsOf(piece: Piece): Generator<string> {
  if (piece.kind === 'line') yield piece.text;
  if (piece.kind === 'rows') for (const row of piece.rows) for (const { text } of cellsOf(row)) yield text;
}

/** No text that tells nothing is longer. */
const LONGEST_EMPTY = Math.max(...[...EMPTY_NARRATIVE].map(({ length }) => length));

function isEmpty(id: SectionId, pieces: readonly Piece[]): boolean {
  if (pieces.some(({ kind }) => kind !== 'line' && kind !== 'rows')) return false;
  let text = '';
  for (const piece of pieces) {
    for (const part of textsOf(piece)) {
      text += simplified(fold(part));
      if (text.length > LONGEST_EMPTY) return false;
    }
  }
  if (text === '' && pieces.some(({ kind }) => kind === 'rows')) return false;
  return (MUST_TELL as readonly SectionId[]).includes(id) ? EMPTY_NARRATIVE.has(text) : text === '';
}

/** The smallest set of sections whose removal leaves the rest in order; of equals the one earlier on the page. */
function misplacedSections(chosen: ReadonlyMap<SectionId, Heading>): Set<SectionId> {
  const rank = new Map(SECTIONS.map(({ id }, index) => [id, index]));
  const order = [...chosen.entries()].sort((a, b) => a[1].at - b[1].at).map(([id]) => id);
  if (order.every((id, i) => i === 0 || (rank.get(id) ?? 0) > (rank.get(order[i - 1] as SectionId) ?? 0))) return new Set();
  let best: number[] = order.map((_, index) => index);
  for (let mask = 0; mask < 1 << order.length; mask++) {
    const removed = order.flatMap((_, index) => (mask & (1 << index) ? [index] : []));
    const kept = order.filter((_, index) => !(mask & (1 << index))).map((id) => rank.get(id) ?? 0);
    const sorted = kept.every((value, i) => i === 0 || value > (kept[i - 1] ?? -1));
    if (sorted && (removed.length < best.length || (removed.length === best.length && isEarlier(removed, best)))) best = removed;
  }
  return new Set(best.map((index) => order[index] as SectionId));
}

function isEarlier(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value < (b[i] ?? 0);
  return false;
}
