import { SECTIONS } from '../../forms';
import { rowOf } from '../../forms/ids';
import type { Finding } from '../../audit/types';
import type { Role } from '../../messages/shown';
import type { Marked } from './types';

/** A place where a finding is marked that is about no figure, or about too many. */
export interface Standing {
  readonly id: string;
  readonly role: Role;
  /** A few characters that stand beside it. */
  readonly note?: string;
}

/** More blanks of a table than this are not framed one by one: they would drown everything else. */
const MOST_BLANKS = 6;

type Placing = (report: Marked, finding: Finding) => Standing[] | null;

/** Many blanks are one bar at their table; totals that were left out are framed all the same. */
const ofBlanks: Placing = (report, { facts, params }) => {
  const table = `table/${params.table}`;
  if (facts.length <= MOST_BLANKS || !report.stands(table)) return null;
  const totals = facts.filter((id) => report.isLeftOut(id) && report.stands(id));
  return [{ id: table, role: 'place' }, ...totals.map((id): Standing => ({ id, role: 'primary' }))];
};

/** Each row that is short, with how many figures it has; the table for rows that stand nowhere. */
const ofLostCells: Placing = ({ rowCounts, stands }, { facts, params }) => {
  const rows = rowCounts.filter(({ table, row, seen, expected }) => {
    return table === params.table && seen < expected && stands(`row/${table}/${row}`);
  });
  if (!rows.length) return null;
  const told = new Set(rows.flatMap((row) => row.facts.map(rowOf)));
  const place = `table/${params.table}`;
  const isRest = facts.some((id) => !told.has(rowOf(id))) && stands(place);
  return [
    ...rows.map(({ table, row, seen, expected }): Standing => {
      return { id: `row/${table}/${row}`, role: 'row', note: `${seen}/${expected}` };
    }),
    ...(isRest ? [{ id: place, role: 'place' } as const] : []),
  ];
};

/** The labels themselves; the figures of one that has no place of its own. */
const ofLabels: Placing = ({ labels, stands }, { params }) => {
  const own = labels.flatMap(({ table, facts }, index) => (table === params.table ? [{ id: `label/${index}`, facts }] : []));
  const places = own.flatMap(({ id, facts }) => (stands(id) ? [id] : facts.filter(stands)));
  return places.length ? places.map((id) => ({ id, role: 'primary' })) : null;
};

const PLACINGS: Readonly<Record<string, Placing>> = {
  'cells-blank': ofBlanks,
  'cells-lost': ofLostCells,
  'label-differs': ofLabels,
};

/** Beside which heading a section that is missing should stand: before the next one, or behind the text under the last one. */
export function gapOf({ stands }: Marked, section: string): { readonly at: string; readonly role: Role } | null {
  const order = SECTIONS.map(({ id }) => id as string);
  const own = order.indexOf(section);
  const isThere = (id: string): boolean => stands(`section/${id}`);
  const next = order.slice(own + 1).find(isThere);
  if (next) return { at: `section/${next}`, role: 'before' };
  const before = order.slice(0, Math.max(0, own)).findLast(isThere);
  return before === undefined ? null : { at: `section/${before}`, role: 'after' };
}

/** The section that a place means, or null. */
export const sectionIn = (place: string | undefined): string | null => /^section\/(.+)/.exec(place ?? '')?.[1] ?? null;

/** Where a finding is marked otherwise than at its figures; null where these are marked. The first place is the finding's own. */
export function standingsOf(report: Marked, finding: Finding): readonly Standing[] | null {
  const placed = PLACINGS[finding.rule]?.(report, finding);
  if (placed) return placed;
  const { place } = finding;
  const section = sectionIn(place);
  if (place === undefined || section === null || report.stands(place)) return null;
  const gap = gapOf(report, section);
  return gap && [{ id: place, role: gap.role }];
}
