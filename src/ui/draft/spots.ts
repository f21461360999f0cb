import type { ShownMark, ShownReport } from '../../messages/shown';

/** Marks of a report by the id of their place. */
export type Spots = ReadonlyMap<string, ShownMark>;

export const spotsOf = ({ marks }: ShownReport): Spots => new Map(marks.map((mark) => [mark.id, mark]));

const RANK: readonly ShownMark['role'][] = ['primary', 'place', 'row', 'before', 'after', 'related'];

/** The mark of a place at which several things may stand: what is asked about before what takes part. */
export function spotAt(spots: Spots, places: readonly string[]): ShownMark | null {
  const all = places.flatMap((id) => spots.get(id) ?? []);
  return all.toSorted((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role))[0] ?? null;
}

/** What is said of a mark in one line, for those who hear it. */
export const spoken = ({ told }: ShownMark, { tales }: ShownReport): string =>
  told.flatMap(({ tale }) => (tales[tale] ? [`${tales[tale].word}: ${tales[tale].message}`] : [])).join(' ');

/** The element of a paper at which something stands. */
export const elementAt = (paper: ParentNode, id: string): HTMLElement | null =>
  [...paper.querySelectorAll<HTMLElement>('[data-places]')].find(({ dataset }) => dataset.places?.split(' ').includes(id)) ??
  null;
