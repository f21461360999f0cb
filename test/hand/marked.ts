import { expandRelations } from '../../src/audit/relations/expand';
import type { Finding, Repair } from '../../src/audit/types';
import { RELATIONS } from '../../src/forms';
import type { Marked } from '../../src/hand/marks/types';

/** A finding; only what a case is about is written out. */
export const finding = (given: Partial<Finding>): Finding => ({
  id: 'f1',
  rule: 'requests-row-total',
  severity: 'error',
  key: 'requests-row-total.violated',
  params: { row: 'granted', left: 11, right: 12, difference: -1 },
  relations: [],
  facts: [],
  claims: [],
  ...given,
});

/** A report whose figures are `facts`, all of which stand on the page except `lost`. */
export function marked(
  facts: Readonly<Record<string, number | null>>,
  findings: readonly Finding[],
  repairs: readonly Repair[] = [],
  lost: readonly string[] = [],
): Marked {
  const cells = Object.entries(facts).map(([id, value]) => [id, { raw: String(value ?? ''), value }] as const);
  const claims = [{ about: ['requests/receivedNew/total'], value: 2, section: 'overview' as const }];
  return {
    findings,
    repairs,
    facts: Object.fromEntries(cells),
    claims,
    relations: new Map(expandRelations(RELATIONS.three).map((relation) => [relation.id, relation])),
    rowCounts: [],
    labels: [],
    stands: (id) => !lost.includes(id),
    isLeftOut: () => false,
  };
}

/** The row 予以公开 with its six columns and its total. */
export const grantedRow = (values: readonly (number | null)[]): Record<string, number | null> => {
  const columns = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'];
  return Object.fromEntries(
    columns.map((column, index) => [`requests/granted/${column}`, values[index] === undefined ? 0 : values[index]]),
  );
};
