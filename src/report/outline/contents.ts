import type { SectionId } from '../../forms';
import { labelKey } from '../../forms/printed/normal';
import { CONTENTS_TITLE } from '../../forms/printed/sections';
import { isNextTo, type Piece } from '../pieces';
import type { Heading } from './headings';

/** So many headings without text between them are contents. */
const FEWEST_LISTED = 3;
/** So many are contents although no title says so: sections whose tables are pictures follow each other, too. */
const SURELY_LISTED = 5;

/** Headings of a list of contents: nothing between them but page numbers. */
export function contentsOf(pieces: readonly Piece[], headings: readonly Heading[]): Set<Heading> {
  return new Set(runsOf(pieces, headings).flat());
}

function runsOf(pieces: readonly Piece[], headings: readonly Heading[]): Heading[][] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNextTo(pieces, last.at, heading.at)) run.push(heading);
    else runs.push([heading]);
  }
  return runs.filter(({ length }) => length >= FEWEST_LISTED);
}

/** Sections whose heading stands in a list of contents only: what they hold stands somewhere below it, unmarked. */
export function listedOnly(
  pieces: readonly Piece[],
  headings: readonly Heading[],
  chosen: ReadonlyMap<SectionId, Heading>,
): Set<SectionId> {
  const listed = new Set(
    runsOf(pieces, headings)
      .filter((run) => isContents(pieces, run))
      .flat(),
  );
  return new Set([...chosen].flatMap(([id, heading]) => (listed.has(heading) ? [id] : [])));
}

function isContents(pieces: readonly Piece[], run: readonly Heading[]): boolean {
  const [first] = run;
  if (first?.section !== 'overview') return false;
  const above = pieces[first.at - 1];
  return run.length >= SURELY_LISTED || (above?.kind === 'line' && CONTENTS_TITLE.test(labelKey(above.text)));
}
