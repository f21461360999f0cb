import type { Subject } from '../../audit/types';
import { CITY } from '../../forms/lexicon/checks';
import { governedBy, mayBeOne, namedIn } from './bodies';
import { cited, groupedBy, type Known } from './reports';
import type { Remark } from './types';

/** A shorter name says nothing of whose it is. */
const SHORTEST = 3;

/** Whether one of two bodies may stand above the other, so that either may speak of it: a government, or one of its kind at another level. */
function isAbove(one: string, other: string): boolean {
  const place = governedBy(one);
  if (place !== null) return namedIn(other).places.startsWith(place);
  const [above, below] = [namedIn(one), namedIn(other)];
  return above.kind === below.kind && above.places.at(-1) !== below.places.at(-1);
}

/** Bodies of one kind in two places of one level: 江城市水务局, 河口市水务局. */
function isOfOtherPlace(own: string, name: string): boolean {
  const [here, there] = [namedIn(own), namedIn(name)];
  if (!here.places || !there.places || here.places.at(-1) !== there.places.at(-1)) return false;
  if (here.places.endsWith(there.places) || there.places.endsWith(here.places)) return false;
  return here.kind === there.kind && here.core.length > 1;
}

/** Whether both stand for cities, of which one may belong to the other: their names do not tell. */
const areCities = (own: string, name: string): boolean => [own, name].every((one) => CITY.test(namedIn(one).places));

/** The body of the region that a name means: one that has it, or the only one whose name ends with it. */
function bodyNamed(name: string, agencies: readonly string[]): string | null {
  if (agencies.includes(name)) return name;
  const ending = agencies.filter((agency) => agency.endsWith(name));
  return ending.length === 1 ? (ending[0] ?? null) : null;
}

/** Whose work the text seems to tell in place of its own body's; null where that is not sure. */
function meant({ name, section }: Subject, own: string, agencies: readonly string[]): string | null {
  if (name.length < SHORTEST || mayBeOne(own, name)) return null;
  const body = bodyNamed(name, agencies);
  if (body === null) {
    const isSure = isOfOtherPlace(own, name) && (section === 'overview' || !areCities(own, name));
    return isSure ? name : null;
  }
  if (mayBeOne(own, body) || isAbove(body, own) || isAbove(own, body)) return null;
  return governedBy(own) !== null && areCities(own, body) ? null : body;
}

/** Reports of which the text tells the work of another body, as a text does that was another's before. */
export function otherPlace(reports: readonly Known[]): Remark[] {
  if (!reports.some(({ audit }) => audit.report?.subjects)) return [];
  const agencies = [...groupedBy(reports, ({ agency }) => agency).keys()];
  return reports.flatMap((report) =>
    (report.audit.report?.subjects ?? []).flatMap((subject): Remark[] => {
      const name = meant(subject, report.agency, agencies);
      const { section, quote } = subject;
      return name === null ? [] : [{ kind: 'other-place', report: cited(report), section, name, quote }];
    }),
  );
}
