import { SECTIONS, type SectionId } from '../../forms';
import { areNumbered, type Heading } from './headings';

/** Topics of section one that are called like sections. */
const TOPICS: readonly SectionId[] = ['disclosure', 'requests'];
/** Sections whose headings no topic of section one bears. */
const NO_TOPICS: readonly SectionId[] = ['overview', 'remedies', 'problems'];

/**
 * Headings of topics below section one, which are called like sections but come without those behind them: （一）主动公开情况,
 * （二）依申请公开情况.
 */
function topicsIn(headings: readonly Heading[]): ReadonlySet<Heading> {
  const first = headings.find(({ section }) => section === 'overview');
  if (!first) return new Set();
  return new Set(
    (['below', 'none'] as const).flatMap((style) => {
      const alike = headings.filter(({ numbering, level }) => numbering === style && (style !== 'none' || level >= first.level));
      const below = alike.filter((heading) => first.numbering !== style || heading.level > first.level);
      if (below.some(({ section }) => NO_TOPICS.includes(section))) return [];
      return below.filter(({ section, own, at }) => TOPICS.includes(section) && !own && at > first.at);
    }),
  );
}

/** A heading worded as in the form and with the number of its section, between its neighbours, but numbered otherwise. */
function strayOf(id: SectionId, headings: readonly Heading[], chosen: ReadonlyMap<SectionId, Heading>): Heading | undefined {
  const rank = SECTIONS.findIndex((section) => section.id === id);
  const places = (from: number, to: number) => SECTIONS.slice(from, to).flatMap((section) => chosen.get(section.id)?.at ?? []);
  const from = Math.max(-1, ...places(0, rank));
  const to = Math.min(Number.POSITIVE_INFINITY, ...places(rank + 1, SECTIONS.length));
  return headings.find(
    ({ section, numbering, own, fits, at }) => section === id && numbering === 'below' && own && fits && at > from && at < to,
  );
}

/**
 * Chooses one heading for each section. Where sections are numbered 一、 二、 三、, one that is numbered otherwise stands in
 * only with the words and the number of the form, in its place.
 */
export function chooseHeadings(headings: readonly Heading[]): Map<SectionId, Heading> {
  const numbered = areNumbered(headings);
  const topics = topicsIn(headings);
  const usable = headings.filter(
    (heading) => heading.weight > (numbered ? 0 : -3) && !(numbered && heading.numbering === 'below') && !topics.has(heading),
  );
  const chosen = chooseUsable(usable);
  if (!numbered) return chosen;
  const strays = SECTIONS.flatMap(({ id }) => (chosen.has(id) ? [] : (strayOf(id, headings, chosen) ?? [])));
  for (const stray of strays) chosen.set(stray.section, stray);
  return chosen;
}

/** Of several headings of a section the one that weighs most; of equals the first behind the section before. */
function chooseUsable(usable: readonly Heading[]): Map<SectionId, Heading> {
  const chosen = new Map<SectionId, Heading>();
  let last = -1;
  for (const { id } of SECTIONS) {
    const mine = usable.filter((heading) => heading.section === id);
    const best = mine.reduce((most, { weight }) => Math.max(most, weight), -Infinity);
    const tied = mine.filter(({ weight }) => weight === best);
    const pick = tied.find(({ at }) => at > last) ?? tied[0];
    if (!pick) continue;
    chosen.set(id, pick);
    last = pick.at;
  }
  return chosen;
}
