import type { FactId } from '../../forms';
import { tableOf } from '../../forms/ids';
import { shownAmounts, shownBy } from '../reading';
import type { Audit, EvaluatedClaim, Finding } from '../types';

/** A figure as it takes part in a sum: null when blank, undefined when its cell was not located or read. */
export type Operand = number | null | undefined;

/** What a finding says adds up to different figures. */
export interface Sum {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  /** Where the right side is a figure of the text: the table whose cells stand on the left. */
  readonly table?: string;
}

/** The figures and relations that findings speak of. */
export interface Reckoned {
  readonly facts: NonNullable<Audit['report']>['facts'];
  readonly claims: readonly Pick<EvaluatedClaim, 'about' | 'value'>[];
  /** By id. */
  readonly relations: ReadonlyMap<string, { readonly left: readonly string[]; readonly right: readonly string[] }>;
}

/** The one rule whose finding is that a figure of the text differs from its cells; others only stand at such a figure. */
const CLAIMED = 'claim-violated';

/** The arithmetic of a finding: of its relations; of a figure of the text against what the tables show for its cells. */
export function sumsOf(finding: Finding, { facts, claims, relations }: Reckoned): Sum[] {
  const printed = (id: string): Operand => (facts[id]?.unreadable ? undefined : facts[id]?.value);
  const sums = finding.relations.flatMap((id) => relations.get(id) ?? []);
  const claimed = finding.rule === CLAIMED ? finding.claims.flatMap((index) => claims[index] ?? []) : [];
  return [
    ...sums.map(({ left, right }) => ({ left: left.map(printed), right: right.map(printed) })),
    ...claimed.map(({ about, value }) => ({
      left: amountOf(about, facts) ?? about.map((id) => shown(id, facts)),
      right: [value],
      table: tableOf(about[0] ?? ''),
    })),
  ];
}

/** An amount in 万元, as the text tells it. */
function amountOf(ids: readonly string[], facts: Reckoned['facts']): Operand[] | null {
  const amounts = shownAmounts(ids, (id) => facts[id]);
  return amounts && [amounts[0]?.value];
}

/** A total left blank shows the sum of its row, as it did when the claim was compared. */
function shown(id: string, facts: Reckoned['facts']): Operand {
  const cell = shownBy(id as FactId, (fact) => facts[fact]);
  return cell ? (cell.filled ? cell.value : null) : undefined;
}
