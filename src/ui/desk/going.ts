import { nextOpen, type ShownRow } from '../../desk/filter';

/** The place in a table at which somebody is: a row by its key, and one of its doubts. */
export interface Place {
  readonly key: string;
  readonly doubt: number;
}

/** Where somebody begins: at the first row. */
export const FIRST_PLACE: Place = { key: '', doubt: 0 };

/** Rows as they are shown, and where the reader is among them. */
export interface Going<Row extends ShownRow = ShownRow> {
  readonly shown: readonly Row[];
  readonly at: number;
  readonly current: Row | null;
  readonly doubt: number;
  /** Goes to a row by its number, and to one of its doubts. */
  readonly goTo: (row: number, doubt?: number) => void;
  /** The same by the key of the row. */
  readonly goToKey: (key: string) => void;
  /** Goes to the next doubt that is to be decided about. */
  readonly goOn: () => void;
}

/** Lets somebody go through rows. */
export function goThrough<Row extends ShownRow>(
  shown: readonly Row[],
  place: Place,
  onPlace: (place: Place) => void,
): Going<Row> {
  const found = shown.findIndex(({ row }) => row.key === place.key);
  const at = Math.max(0, found);
  const current = shown[at] ?? null;
  const doubt = Math.min(place.doubt, Math.max(0, (current?.standings.length ?? 1) - 1));
  const goToKey = (key: string, to = 0): void => onPlace({ key, doubt: to });
  const goTo = (row: number, to = 0): void => {
    const next = shown[Math.min(Math.max(row, 0), shown.length - 1)];
    if (next) goToKey(next.row.key, to);
  };
  const goOn = (): void => {
    const next = nextOpen(shown, at, doubt);
    if (next) goTo(next.row, next.doubt);
  };
  return { shown, at, current, doubt, goTo, goToKey, goOn };
}
