import {
  CITY,
  DEPARTMENT,
  GOVERNMENT,
  MAKES_NONE,
  MAKES_RULES,
  MINISTRY,
  NEW_DISTRICT,
  OFFICE,
  OFFICE_ITSELF,
  PLACE_ENDING,
  PLACES_BEFORE,
  REGION,
  TOWNSHIP,
  ZONE,
} from '../../forms/lexicon/checks';
import { fold, labelKey } from '../../forms/printed/normal';
import type { Report } from '../../report/types';

export type Standing = 'government' | 'department' | 'township' | 'zone' | 'unknown';

type Named = Pick<Report, 'agency' | 'siteCode'>;

/** What kind of body a report is of, as its name tells. */
export function standingOf({ agency, siteCode }: Named): Standing {
  const name = fold(agency);
  if (MINISTRY.test(name) || /^bm/i.test(siteCode ?? '')) return 'unknown';
  if (TOWNSHIP.test(name)) return 'township';
  if (ZONE.test(name)) return 'zone';
  if (GOVERNMENT.test(name)) return NEW_DISTRICT.test(name) ? 'unknown' : 'government';
  return DEPARTMENT.test(name) ? 'department' : 'unknown';
}

/**
 * Whether the body may make 规章 (立法法第九十一条、第九十三条): null when name and site code (first six digits: division,
 * `xxyy00` a city with districts) do not make it sure.
 */
export function mayMakeRules(report: Named): boolean | null {
  const standing = standingOf(report);
  const code = /^\d{6}/.exec(report.siteCode ?? '')?.[0];
  if (standing === 'township' || standing === 'zone') return false;
  if (standing === 'department') return code || REGION.test(report.agency) ? false : null;
  const region = standing === 'government' ? GOVERNMENT.exec(fold(report.agency))?.[1] : undefined;
  if (!region) return null;
  if (MAKES_RULES.test(region)) return true;
  if (MAKES_NONE.test(region)) return false;
  if (!CITY.test(region) || !code) return null;
  return code.endsWith('00');
}

/** Whether a government's office reports on its own work, as its text tells (我办), and not on that of the government. */
export const reportsAsOffice = ({ agency }: Pick<Report, 'agency'>, text: string): boolean =>
  OFFICE.test(fold(agency)) && OFFICE_ITSELF.test(text);

/**
 * Whether two names may be one body's: `same` to the letter, `placed` where one puts higher places before the other
 * (青禾市芦汀县水利局, 芦汀县水利局). Null for names that differ, also where they merely end alike.
 */
export function namesakes(a: string, b: string): 'same' | 'placed' | null {
  const [short = '', long = ''] = [labelKey(a), labelKey(b)].sort((one, other) => one.length - other.length);
  if (short === long) return 'same';
  const placed = short.length > 1 && long.endsWith(short) && !PLACE_ENDING.test(short);
  return placed && PLACES_BEFORE.test(long.slice(0, -short.length)) ? 'placed' : null;
}
