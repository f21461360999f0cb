import type { Audit } from '../../audit/types';
import { fold } from '../../forms/printed/normal';
import { mayBeOne, namedIn } from './bodies';
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

/** How reports are called that could not be read; '' where nothing says. */
const unreadNames = (audits: readonly Audit[]): string[] => [
  ...new Set(
    audits.flatMap(({ status, reason, listedAs = '' }) =>
      status === 'audited' || reason === 'not-listed' ? [] : [fold(listedAs)],
    ),
  ),
];

/** With more new bodies than this, nobody's successor can be told. */
const MOST_NEW = 50;

/** Whether a new body may go on with the work of another: one of the same place, and not only another name of one that was there. */
function mayBeSucceeded(ended: Body, began: readonly Body[], all: readonly Body[]): boolean {
  const isNew = ({ agency, first }: Body): boolean =>
    !all.some((known) => known.first < first && known.last >= first && mayBeOne(known.agency, agency));
  const { places } = namedIn(ended.agency);
  return began.length > MOST_NEW || began.some((body) => namedIn(body.agency).places === places && isNew(body));
}

/**
 * Bodies without a report on a year between two of their own, or on the newest one, on which most of their neighbours have
 * theirs. Silent about a body as long as some report may be its own that could not be read, and about the newest year when a
 * body of its place appears in it for the first time, which may be its successor.
 */
export function notPublished(reports: readonly Known[], audits: readonly Audit[]): Remark[] {
  const bodies = [...groupedBy(reports, ({ agency }) => agency)].map(([agency, own]): Body => {
    const years = new Set(own.map(({ year }) => year));
    return { agency, years, first: Math.min(...years), last: Math.max(...years) };
  });
  const newest = bodies.reduce((last, body) => Math.max(last, body.last), -Infinity);
  const began = bodies.filter(({ first }) => first === newest && bodies.some((body) => body.first < newest));
  const unread = unreadNames(audits);
  return bodies.flatMap((body) => {
    const missing = Array.from({ length: body.last - body.first + 1 }, (_, i) => body.first + i).filter(
      (year) => !body.years.has(year),
    );
    if (body.last === newest - 1) missing.push(newest);
    if (!missing.length || unread.some((name) => name === '' || name.includes(body.agency))) return [];
    return missing.flatMap((year): Remark[] => {
      const others = bodies.filter((other) => other !== body && other.first <= year);
      const having = others.filter((other) => other.years.has(year));
      const share = year > body.last ? SHARE_NEWEST : SHARE_WITHIN;
      if (having.length < LEAST || having.length < share * others.length) return [];
      // Under another name that may be its own it has one: that of its place, or without the places before it.
      if (having.some(({ agency }) => mayBeOne(agency, body.agency))) return [];
      if (year > body.last && mayBeSucceeded(body, began, bodies)) return [];
      return [{ kind: 'not-published', agency: body.agency, year, neighbours: having.length }];
    });
  });
}
