import type { SectionId } from '../../forms';
import { namesOthers } from './bodies';
import { CLAUSE_SIGN, COUNTING, NOUN_BEFORE, NOUN_BEHIND, SENTENCE_ENDS } from '../../forms/lexicon/uncovered';
import { normalise, numeralsIn, type Scanned } from '../prose';
import type { Claim, Passage, Passages, Uncovered } from '../types';
import { periodsOf } from './periods';
import { isTold, mayBeTold, withinReach } from './telling';

/** Characters around a figure that are looked at for what it counts. */
const AROUND = 40;

/** The words of the clause on either side of a figure. */
function clauseOf(text: string, { start, unitEnd: end }: Scanned): { before: string; after: string } {
  let from = start;
  while (from > 0 && start - from < AROUND && !CLAUSE_SIGN.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && to - end < AROUND && !CLAUSE_SIGN.test(text[to] ?? '')) to++;
  return { before: text.slice(from, start), after: text.slice(end, to) };
}

/** A clause up to what is counted: 发布信息共计 → 发布信息. */
function counted(before: string): string {
  let words = before;
  for (let found = COUNTING.exec(words); found?.[1]; found = COUNTING.exec(words)) words = words.slice(0, -found[1].length);
  return words;
}

/** Why a figure is no claim, as far as its clause tells. */
function reasonOf(
  numeral: Scanned,
  before: string,
  elsewhen: boolean,
  { agency, year }: { agency: string; year: number | null },
): Uncovered['reason'] {
  if (numeral.percent) return 'share';
  if (!numeral.exact) return 'approximate';
  if (namesOthers(before, agency)) return 'other-body';
  return elsewhen || periodsOf(before, 0, year).some(({ period }) => period !== 'year') ? 'other-time' : 'other-thing';
}

function* uncoveredIn(
  section: SectionId,
  { id, text, offset }: Passage,
  claims: readonly Claim[],
  of: { agency: string; year: number | null },
): Generator<Uncovered> {
  if (!mayBeTold(section, text)) return;
  const stated = new Set(claims.map(({ start }) => start - offset));
  const { text: normal, at } = normalise(text);
  let year: number | null = null;
  let from = 0;
  for (const figure of numeralsIn(normal)) {
    if (SENTENCE_ENDS.test(normal.slice(from, figure.start))) year = null;
    from = figure.unitEnd;
    if (figure.kind !== 'figure') {
      year = figure.value;
      continue;
    }
    const elsewhen = year !== null && of.year !== null && year !== of.year;
    const [start, end] = [at[figure.start] ?? 0, (at[figure.end - 1] ?? 0) + 1];
    if (stated.has(start) || !isTold(section, text, { start, end })) continue;
    const { before, after } = clauseOf(normal, figure);
    const counts = NOUN_BEFORE.exec(counted(before))?.[1] || (NOUN_BEHIND.exec(after)?.[1] ?? '');
    const place = { passage: id, start: start + offset, end: end + offset };
    yield { section, value: figure.value, place, counts, reason: reasonOf(figure, before, elsewhen, of) };
  }
}

/** No report tells more figures beside those of its tables, and every one of them costs. */
export const MOST_UNCOVERED = 3000;

/**
 * Every figure of sections one to six that is no claim, in order; dates, years, numbers of documents and numbering are no figures.
 * Where there are more than any report tells it ends behind the first of those beyond `MOST_UNCOVERED`.
 */
export function uncoveredOf(
  passages: Passages,
  claims: readonly Claim[],
  of: { agency: string; year: number | null },
): Uncovered[] {
  const told = new Map<string, Claim[]>([...passages.values()].flat().map(({ id }) => [id, []]));
  for (const claim of claims) told.get(claim.passage)?.push(claim);
  const found: Uncovered[] = [];
  for (const [section, own] of withinReach(passages).sections) {
    for (const passage of own) {
      for (const figure of uncoveredIn(section, passage, told.get(passage.id) ?? [], of)) {
        if (found.push(figure) > MOST_UNCOVERED) return found;
      }
    }
  }
  return found;
}
