import type { FactId } from '../../forms';
import type { Fact, Report } from '../../report/types';

/** The figures of cells, or null when one of them has none. */
export function figuresOf({ facts }: Pick<Report, 'facts'>, ids: readonly FactId[]): number[] | null {
  const figures = ids.flatMap((id) => facts.get(id)?.value ?? []);
  return figures.length === ids.length ? figures : null;
}

/** How many digits a cell prints behind the point. */
export const decimalsOf = ({ raw }: Fact): number => /(?<=[.．])\d+/.exec(raw)?.[0].length ?? 0;
