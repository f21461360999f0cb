/** What a page of one size costs. */
export interface Point {
  readonly size: number;
  readonly ms: number;
}

/** The same page in several sizes. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** Cost that doubles with the size has 1, cost that quadruples 2; what timing adds by chance is allowed for. */
const MOST_GROWTH = 1.15;

/** The power of the size with which the cost grows, between the two largest pages: fixed cost counts least there. */
function growthOf({ points }: Series): number {
  const [some, many] = points.slice(-2);
  return some && many ? Math.log(many.ms / some.ms) / Math.log(many.size / some.size) : Number.NaN;
}

/** One line a size with the time and the cost of each unit more, and one with the growth. */
export function linesOf(series: Series): string[] {
  const lines = series.points.map(({ size, ms }, at) => {
    const before = series.points[at - 1];
    const each = before ? `${(((ms - before.ms) / (size - before.size)) * 1000).toFixed(1)} µs for each more` : '';
    return `${series.name}: ${size}`.padEnd(40) + `${ms.toFixed(1)} ms`.padEnd(14) + each;
  });
  const growth = growthOf(series);
  const kept = growth <= MOST_GROWTH ? 'kept' : 'OVER';
  return [...lines, `${`${series.name}: growth`.padEnd(40)}${growth.toFixed(2).padEnd(14)}≤ ${MOST_GROWTH} ${kept}`];
}
