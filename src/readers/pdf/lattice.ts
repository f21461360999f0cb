import type { Piece } from './paths';

/** A cell between lines: its slots in the grid of its table, the last ones included, and where it stands. */
export interface Slots {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A table as its lines draw it: where its columns and rows are divided, and the cells between. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly Slots[];
}

/** Lines meet when they come so near, in points. */
const MEETS = 3;
/** A side of a slot is drawn when so much of it is. */
const DRAWN = 0.6;
/** Lines that go on so far beyond the last one across them have cells without a side there. */
const OPEN = 9;
/** More lines are a drawing; more slots are no table. */
const MOST_LINES = 3000;
const MOST_SLOTS = 20_000;

/** Sets of things that belong together, by number. */
class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, i) => i);
  }

  of(i: number): number {
    let at = i;
    while (this.parents[at] !== at) at = this.parents[at] = this.parents[this.parents[at] ?? at] ?? at;
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    this.parents[Math.max(x, y)] = Math.min(x, y);
  }
}

/** Lines that are connected. */
function connected(across: readonly Piece[], down: readonly Piece[]): { across: Piece[]; down: Piece[] }[] {
  const groups = new Groups(across.length + down.length);
  across.forEach((h, i) =>
    down.forEach((v, j) => {
      const meet = v.at >= h.from - MEETS && v.at <= h.to + MEETS && h.at >= v.from - MEETS && h.at <= v.to + MEETS;
      if (meet) groups.join(i, across.length + j);
    }),
  );
  const sets = new Map<number, { across: Piece[]; down: Piece[] }>();
  const setOf = (i: number) => {
    const key = groups.of(i);
    const set = sets.get(key) ?? { across: [], down: [] };
    sets.set(key, set);
    return set;
  };
  across.forEach((piece, i) => setOf(i).across.push(piece));
  down.forEach((piece, j) => setOf(across.length + j).down.push(piece));
  return [...sets.values()];
}

function distinct(lines: readonly Piece[]): number[] {
  const found: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at)) if (at - (found.at(-1) ?? -Infinity) > MEETS) found.push(at);
  return found;
}

/** Whether the side of a slot is drawn, however many lines lie over each other there. */
function isDrawn(lines: readonly Piece[], at: number, from: number, to: number): boolean {
  let covered = 0;
  let end = from;
  for (const line of lines) {
    if (Math.abs(line.at - at) > MEETS) continue;
    const start = Math.max(line.from, end);
    const stop = Math.min(line.to, to);
    if (stop > start) {
      covered += stop - start;
      end = stop;
    }
  }
  return covered > DRAWN * (to - from);
}

/** Where a table is divided, with its own ends where no line is drawn there. */
function withEnds(divisions: number[], lines: readonly Piece[]): number[] {
  if (!lines.length || !divisions.length) return divisions;
  const from = Math.min(...lines.map((line) => line.from));
  const to = Math.max(...lines.map((line) => line.to));
  const before = (divisions[0] ?? 0) - from > OPEN ? [from] : [];
  return [...before, ...divisions, ...(to - (divisions.at(-1) ?? 0) > OPEN ? [to] : [])];
}

function tableOf(across: Piece[], down: Piece[]): Lattice | null {
  const [xs, ys] = [withEnds(distinct(down), across), withEnds(distinct(across), down)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_SLOTS) return null;
  const byStart = (a: Piece, b: Piece) => a.from - b.from;
  across.sort(byStart);
  down.sort(byStart);
  const slots = new Groups(rows * columns);
  const [x, y] = [(i: number) => xs[i] ?? 0, (i: number) => ys[i] ?? 0];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      if (c + 1 < columns && !isDrawn(down, x(c + 1), y(r), y(r + 1))) slots.join(r * columns + c, r * columns + c + 1);
      if (r + 1 < rows && !isDrawn(across, y(r + 1), x(c), x(c + 1))) slots.join(r * columns + c, (r + 1) * columns + c);
    }
  return { xs, ys, cells: cellsOf(slots, rows, columns) };
}

/** Slots that no line divides, as cells; what is no rectangle stays in single slots. */
function cellsOf(slots: Groups, rows: number, columns: number): Slots[] {
  const regions = new Map<number, number[]>();
  for (let slot = 0; slot < rows * columns; slot++) {
    const key = slots.of(slot);
    regions.set(key, [...(regions.get(key) ?? []), slot]);
  }
  return [...regions.values()].flatMap((region) => {
    const places = region.map((slot) => ({ row: Math.floor(slot / columns), column: slot % columns }));
    const top = Math.min(...places.map(({ row }) => row));
    const bottom = Math.max(...places.map(({ row }) => row));
    const left = Math.min(...places.map(({ column }) => column));
    const right = Math.max(...places.map(({ column }) => column));
    if ((bottom - top + 1) * (right - left + 1) === region.length) return [{ top, bottom, left, right }];
    return places.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
  });
}

/** The tables that lines draw, from top to bottom. */
export function latticesOf(across: readonly Piece[], down: readonly Piece[]): Lattice[] {
  if (across.length > MOST_LINES || down.length > MOST_LINES) return [];
  const tables = connected(across, down).flatMap((set) => tableOf(set.across, set.down) ?? []);
  return tables.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
