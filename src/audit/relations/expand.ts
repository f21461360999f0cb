import type { FactId, RelationKind, TableId } from '../../forms';
import { sharedNames } from '../../forms/cells';
import { cellId } from '../../forms/ids';

/** One relation between named cells: the values of `left` add up to those of `right`. */
export interface Relation {
  /** Such as `requests.rowTotal/granted`. */
  readonly id: string;
  readonly kind: string;
  readonly table: TableId;
  /** The row or column that it runs over. */
  readonly over: string;
  readonly shape: 'sum' | 'balance';
  readonly left: readonly FactId[];
  readonly right: readonly FactId[];
}

const expanded = new WeakMap<readonly RelationKind[], readonly Relation[]>();

/** Every relation that kinds of relation stand for, in the order of the form; written out once. */
export function expandRelations(kinds: readonly RelationKind[]): readonly Relation[] {
  const known = expanded.get(kinds) ?? writeOut(kinds);
  expanded.set(kinds, known);
  return known;
}

function writeOut(kinds: readonly RelationKind[]): Relation[] {
  return kinds.flatMap((kind) =>
    kind.over.map((over) => {
      const cell = (id: string) => (kind.per === 'row' ? cellId(kind.table, over, id) : cellId(kind.table, id, over));
      return {
        id: `${kind.id}/${over}`,
        kind: kind.id,
        table: kind.table,
        over,
        shape: kind.shape,
        left: sharedNames(kind.left.map(cell)),
        right: sharedNames(kind.right.map(cell)),
      };
    }),
  );
}

/** Whether a cell states the total of cells of which some have a figure: then a blank was left out, and 0 would not do. */
export const isTotalOfFigures = (
  id: string,
  relations: readonly Relation[],
  valueOf: (part: FactId) => number | null | undefined,
): boolean =>
  relations.some(
    ({ shape, left, right }) =>
      shape === 'sum' && (right as readonly string[]).includes(id) && left.some((part) => Boolean(valueOf(part))),
  );
