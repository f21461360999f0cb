import { h, type Content, type Markup } from '../evidence/markup';
import type { Course } from './overview';

/** Width and height of the drawing, and the room around the lines, in its own units. */
const [WIDTH, HEIGHT] = [420, 150];
const ROOM = { left: 14, right: 96, top: 14, bottom: 22 };
/** Names at the ends of lines are so far apart at least. */
const LINE = 13;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines are drawn between neighbouring years that are both known. */
function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...points, null]) {
    if (point) run.push(point);
    else if (run.length) runs.push(run.splice(0));
    if (!point) run = [];
  }
  return runs;
}

/** Heights of names, moved apart where they would cover each other, down and at the bottom up; in the order of the names. */
function apart(wanted: readonly number[]): number[] {
  const order = wanted.map((_, at) => at).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = [...wanted];
  let least = -Infinity;
  for (const at of order) {
    placed[at] = Math.max(wanted[at] ?? 0, least);
    least = (placed[at] ?? 0) + LINE;
  }
  let most = HEIGHT - ROOM.bottom;
  for (const at of order.toReversed()) {
    placed[at] = Math.min(placed[at] ?? 0, most);
    most = (placed[at] ?? 0) - LINE;
  }
  return placed;
}

/** Figures over the years as lines, each with its name at its end and a pattern of its own; the table beside it says the same. */
export function chart({ years, series, agency }: Course, names: readonly string[], label: string): Markup {
  const most = Math.max(1, ...series.flat().map((value) => value ?? 0));
  const x = (at: number): number =>
    ROOM.left + (years.length > 1 ? (at * (WIDTH - ROOM.left - ROOM.right)) / (years.length - 1) : 0);
  const y = (value: number): number => HEIGHT - ROOM.bottom - (value / most) * (HEIGHT - ROOM.top - ROOM.bottom);
  const lines = series.map((values) => values.map((value, at) => (value === null ? null : { x: x(at), y: y(value) })));
  const ends = lines.map((points) => points.findLast((point) => point !== null) ?? null);
  const heights = apart(ends.map((end) => end?.y ?? 0));
  const drawn = lines.flatMap((points, at): Content[] => {
    const end = ends[at];
    if (!end) return [];
    return [
      ...runsOf(points).map((run) =>
        h('polyline', {
          class: `line l${at}`,
          points: run.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' '),
        }),
      ),
      ...points.flatMap((point) => (point ? [h('circle', { class: `dot l${at}`, cx: point.x, cy: point.y, r: 3 })] : [])),
      h('text', { class: `l${at}`, x: end.x + 8, y: (heights[at] ?? end.y) + 4 }, names[at]),
    ];
  });
  const axis = years.map((year, at) => h('text', { class: 'year', x: x(at), y: HEIGHT - 6 }, year));
  return h(
    'svg',
    { class: 'chart', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${agency} ${label}` },
    drawn,
    axis,
  );
}
