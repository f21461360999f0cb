import type { Audit } from '../../audit/types';
import { fold } from '../../forms/printed/normal';
import { groupedBy, type Known } from './reports';
import type { Remark } from './types';

/** So many neighbours must have a report on the year, and so great a share of those that could. */
const LEAST = 3;
const SHARE_WITHIN = 0.5;
const SHARE_NEWEST = 0.8;

/** The years of a body. */
interface Body {
  readonly agency: string;
  readonly years: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/** Whether a report that could not be read may be that of the body. */
function mayBeOf(agency: string, { status, reason, listedAs }: Audit): boolean {
  if (status === 'audited' || reason === 'not-listed') return false;
  return !listedAs || fold(listedAs).includes(agency);
}

/**
 * Bodies without a report on a year between two of their own, or on the newest one, on which most of their neighbours have
 * theirs. Silent about a body as long as some report may be its own that could not be read, and about the newest year when a
 * body appears in it for the first time, which may be its successor.
 */
export function notPublished(reports: readonly Known[], audits: readonly Audit[]): Remark[] {
  const bodies = [...groupedBy(reports, ({ agency }) => agency)].map(([agency, own]): Body => {
    const years = new Set(own.map(({ year }) => year));
    return { agency, years, first: Math.min(...years), last: Math.max(...years) };
  });
  const newest = bodies.reduce((last, body) => Math.max(last, body.last), -Infinity);
  const successor = bodies.some(({ first }) => first === newest) && bodies.some(({ first }) => first < newest);
  return bodies.flatMap((body) => {
    if (audits.some((audit) => mayBeOf(body.agency, audit))) return [];
    const years = Array.from({ length: body.last - body.first + 1 }, (_, i) => body.first + i);
    if (body.last === newest - 1 && !successor) years.push(newest);
    return years.flatMap((year): Remark[] => {
      const others = bodies.filter((other) => other !== body && other.first <= year);
      const having = others.filter((other) => other.years.has(year)).length;
      const share = year > body.last ? SHARE_NEWEST : SHARE_WITHIN;
      if (body.years.has(year) || having < LEAST || having < share * others.length) return [];
      return [{ kind: 'not-published', agency: body.agency, year, neighbours: having }];
    });
  });
}
