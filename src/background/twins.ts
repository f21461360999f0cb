import { siteOf } from '../archive/place';
import { namesakes } from '../audit/reading/body';
import type { Known } from './kin';

/** A report that may be one that stands in a second file: a page, and what it has attached. */
export interface Twinned extends Pick<Known, 'agency' | 'year' | 'address'> {
  /** Whether a viewer shows it: it is a file, no page. */
  readonly isFile: boolean;
  /** Equal for two reports of the same figures. */
  readonly figures: string;
  /** Whether it has only ever been seen in a frame of another page. */
  readonly isFramed: boolean;
}

/** Whether one is a page and the other a file of the same body's report on the same year, and both lie on one site. */
function areTwins(one: Twinned, other: Twinned): boolean {
  const isOneSite = siteOf(one.address) !== '' && siteOf(one.address) === siteOf(other.address);
  const isPair = one.isFile !== other.isFile && !one.isFramed && !other.isFramed;
  return isPair && isOneSite && one.year !== null && one.year === other.year && namesakes(one.agency, other.agency) !== null;
}

/**
 * The same report in another file, among all that are remembered; null where there is none, where it shows the same figures, or where
 * several show others: which of them belongs to this one cannot be told.
 */
export function chooseTwin<R extends Twinned>(report: Twinned, remembered: readonly R[]): R | null {
  const twins = remembered.filter((other) => areTwins(report, other));
  const [first] = twins;
  const isOne = first && twins.every(({ figures }) => figures === first.figures);
  return isOne && first.figures !== report.figures ? first : null;
}
