import { isGovernment, siteOf } from '../archive/place';
import { namesakes } from '../audit/reading/body';
import { lineageOf } from '../audit/relations/continuity';
import { FORMS } from '../forms';

/** What a report says of itself and where it stands: enough to tell whose it is, and on which year. */
export interface Known {
  readonly agency: string;
  readonly year: number | null;
  /** SiteIDCode: of ten digits the first six name the place. */
  readonly siteCode: string | null;
  /** Whether the site bears the agency's own name: no one else renames it. */
  readonly ownSite: boolean;
  readonly address: string;
}

/**
 * Whether an earlier report is one of the same agency. `doubtful`: it bears the same name on a site elsewhere, and many
 * places have an agency of that name. `renamed`: the agency's own site, another name.
 */
export type Kinship = 'same' | 'renamed' | 'doubtful' | null;

const OLDEST_YEAR = Math.min(...Object.values(FORMS).map(({ years }) => years[0]));

/** The year whose report is to be compared with this one; null when none of the forms known here was in use then. */
export const yearBefore = ({ year }: Pick<Known, 'year'>): number | null =>
  year !== null && year > OLDEST_YEAR ? year - 1 : null;

/** Whether both stand on the same site by its address. */
const onOneSite = (a: Pick<Known, 'address'>, b: Pick<Known, 'address'>): boolean =>
  siteOf(a.address) !== '' && siteOf(a.address) === siteOf(b.address);

const placeOf = (code: string): string => (/^\d{10}$/.test(code) ? code.slice(0, 6) : code);

/** Whether both stand on sites of one place, so that one name means one agency. */
function inOnePlace(a: Known, b: Known): boolean {
  const here = onOneSite(a, b);
  if (!a.siteCode || !b.siteCode) return here;
  return placeOf(a.siteCode) === placeOf(b.siteCode) && (here || (isGovernment(a.address) && isGovernment(b.address)));
}

/** Whether the name is the same, and the year the one before. */
const isNamesake = (report: Known, earlier: Known): boolean =>
  report.year !== null && earlier.year === report.year - 1 && namesakes(report.agency, earlier.agency) !== null;

/** Whether both stand on one site that bears the name of its agency. */
const onOwnSite = (a: Known, b: Known): boolean => a.ownSite && b.ownSite && a.siteCode !== null && a.siteCode === b.siteCode;

/** How the agency of an earlier report is to that of a later one; null when nothing speaks for their being the same. */
export function kinship(report: Known, earlier: Known): Kinship {
  switch (lineageOf(report, earlier)) {
    case 'same':
      return inOnePlace(report, earlier) ? 'same' : 'doubtful';
    case 'renamed':
      return onOwnSite(report, earlier) && inOnePlace(report, earlier) ? 'renamed' : null;
    case 'unknown':
      return isNamesake(report, earlier) ? 'doubtful' : null;
    default:
      return null;
  }
}

/** A report that is remembered, as far as it decides which is taken for that of the year before. */
export interface Candidate extends Known {
  /** Equal for two reports of the same figures. */
  readonly figures: string;
  /** Whether it has only ever been seen in a frame of another page. */
  readonly isFramed: boolean;
  /** Whether the reader has chosen it among several that differ. */
  readonly isChosen: boolean;
}

/** An earlier report and how its agency is to that of the later one. */
export interface Kin<R> {
  readonly kinship: NonNullable<Kinship>;
  readonly report: R;
  /** Others that have as good a claim to be the report on that year, and give other figures. */
  readonly rivals: readonly R[];
}

const RANKS = ['same', 'renamed', 'doubtful'] as const;

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

/** How near an earlier report stands: what a page said before what a frame said, then by the site. The nearest is 0. */
function distance(report: Known, { address, isFramed }: Candidate): number {
  const isSameOrigin = originOf(report.address) === originOf(address);
  return (isFramed ? 3 : 0) + (!onOneSite(report, { address }) ? 2 : isSameOrigin ? 0 : 1);
}

/** Reports of one agency that stand equally near: the one that the reader chose, or the newest, and those that differ from it. */
function amongEqual<R extends Candidate>(kinship: Kin<R>['kinship'], [newest, ...others]: readonly R[]): Kin<R> | null {
  if (!newest) return null;
  const isNamedSo = (other: R): boolean => namesakes(other.agency, newest.agency) !== null && onOneSite(other, newest);
  const equal = [newest, ...others.filter((other) => kinship === 'same' || isNamedSo(other))];
  const report = equal.find(({ isChosen }) => isChosen) ?? newest;
  const rivals = equal.filter(
    ({ figures }, at) => figures !== report.figures && equal.findIndex((other) => other.figures === figures) === at,
  );
  return { kinship, report, rivals };
}

/**
 * The report on the year before, among all that are remembered, the newest first: of the same agency before a renamed one
 * before a doubtful one; then what stands nearest. A body that reported on this year, too, was not renamed.
 */
export function chooseKin<R extends Candidate>(report: Known, remembered: readonly R[]): Kin<R> | null {
  const found = remembered.map((earlier) => ({ earlier, rank: kinship(report, earlier), distance: distance(report, earlier) }));
  const livesOn = (earlier: Known): boolean => remembered.some((other) => !other.isFramed && kinship(other, earlier) === 'same');
  for (const rank of RANKS) {
    const kin = found.filter((one) => one.rank === rank && !(rank === 'renamed' && livesOn(one.earlier)));
    const nearest = Math.min(...kin.map(({ distance }) => distance));
    const best = amongEqual(
      rank,
      kin.flatMap((one) => (one.distance === nearest ? one.earlier : [])),
    );
    if (best) return best;
  }
  return null;
}
