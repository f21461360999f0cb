import { KIND_OF_BODY, PLACES_OF } from '../../forms/lexicon/alike';
import { GOVERNMENT, OFFICE } from '../../forms/lexicon/checks';

/** A body's name in its parts. */
export interface Named {
  /** The places before it: 江城市青山区; '' without. */
  readonly places: string;
  /** What it is: 水务局; '' where the name is that of a place. */
  readonly kind: string;
  /** The same without what says that it is a body: 水务 of 水务局 and 水务中心. */
  readonly core: string;
  /** The place that a government governs, or for which its office reports; null where the name is that of neither. */
  readonly governs: string | null;
}

/** No name is longer. */
const LONGEST = 100;

/** The place that a government governs, or for which its office reports; null where the name is that of neither. */
export const governedBy = (agency: string): string | null => namedIn(agency).governs;

/** A region has some hundreds of names, and each is asked about many times. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Named>();

export function namedIn(agency: string): Named {
  const known = kept.get(agency);
  if (known) return known;
  const name = agency.slice(0, LONGEST);
  const [, places = '', kind = name] = PLACES_OF.exec(name) ?? [];
  const named = { places, kind, core: kind.replace(KIND_OF_BODY, ''), governs: GOVERNMENT.exec(name)?.[1] ?? null };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(agency, named);
  return named;
}

/** The place that a government governs, by its name; null where the name is that of no government, or of an office, whose report may be its own. */
export const placeOf = (agency: string): string | null => (OFFICE.test(agency) ? null : governedBy(agency));

/**
 * Whether two names may be one body's: one puts higher places before the other (江城市青山区水务局, 青山区水务局), they are a place,
 * its government or that government's office, or one names the other beside its own (发展和改革局（粮食局）).
 */
export function mayBeOne(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (long.endsWith(short) || long.startsWith(`${short}(`)) return true;
  const [governed, elsewhere] = [governedBy(one), governedBy(other)];
  if (governed !== null && elsewhere !== null) return governed.endsWith(elsewhere) || elsewhere.endsWith(governed);
  const [first, second] = [namedIn(one), namedIn(other)];
  return first.places === second.places && first.core !== '' && first.core === second.core;
}
