import { SECTIONS, type SectionId } from '../../forms';
import {
  NO_SECTION,
  NUMBERED_TITLE,
  NUMERALS_OF_LISTS,
  opensAsTitle,
  plainHeading,
  TITLE_BEFORE_STOP,
} from '../../forms/printed/headings';
import { fold, simplified } from '../../forms/printed/normal';
import type { Piece } from '../pieces';
import { areNumbered, type Heading } from './headings';

interface Numbered {
  readonly at: number;
  /** 0 for 一. */
  readonly ordinal: number;
  readonly title: string;
}

/** Longer ones are sentences. */
const LONGEST_TITLE = 24;

function numberedLines(pieces: readonly Piece[]): Numbered[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'line') return [];
    const found = NUMBERED_TITLE.exec(plainHeading(simplified(fold(piece.text.slice(0, 4 * LONGEST_TITLE)))));
    return found ? [{ at, ordinal: NUMERALS_OF_LISTS.indexOf(found[1] ?? ''), title: found[2] ?? '' }] : [];
  });
}

/** A title without the mark behind it; before a stop it may be a sentence, unless it begins as a title of its section. */
function bareTitle({ title, ordinal }: Numbered): string {
  const section = SECTIONS[ordinal];
  const isBefore = title.endsWith(':') || (section && TITLE_BEFORE_STOP.test(title) && opensAsTitle(section, title));
  return isBefore ? title.slice(0, -1) : title;
}

const mayBeTitle = (line: Numbered) => line.title.length <= LONGEST_TITLE && !NO_SECTION.test(bareTitle(line));

/**
 * Headings with the number of a section that was not found, worded as no form and no usual variant is: 六、其他. They count
 * where the numbers before and behind them are those of their neighbours, so that no point of a list is taken for one.
 */
export function withUnknown(
  pieces: readonly Piece[],
  headings: readonly Heading[],
  chosen: ReadonlyMap<SectionId, Heading>,
): ReadonlyMap<SectionId, Heading> {
  if (chosen.size === SECTIONS.length || !areNumbered(headings)) return chosen;
  const lines = numberedLines(pieces);
  const known = new Map(chosen);
  const taken = new Set([...chosen.values()].map(({ at }) => at));
  SECTIONS.forEach(({ id }, ordinal) => {
    if (known.has(id)) return;
    const before = ordinal ? known.get(SECTIONS[ordinal - 1]?.id as SectionId)?.at : -1;
    const behind = SECTIONS[ordinal + 1];
    const next = behind && chosen.get(behind.id)?.at;
    const fits = lines.filter((line, i) => {
      const follows = (lines[i - 1]?.at ?? -1) === before;
      const goesOn = !behind || (next === undefined ? lines[i + 1]?.ordinal === ordinal + 1 : lines[i + 1]?.at === next);
      return line.ordinal === ordinal && follows && goesOn && !taken.has(line.at) && mayBeTitle(line);
    });
    const [line] = fits;
    if (line)
      known.set(id, { section: id, at: line.at, numbering: 'top', exact: false, weight: 0, own: false, fits: true, level: 0 });
  });
  return known;
}
