import { TABLE_IDS } from '../../forms';
import { tableOf } from '../../forms/ids';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Cells that stand on the page twice with different figures: neither is taken, and both are told, one finding a table. */
export const cellsContradict = defineRule({
  id: 'cells-contradict',
  severity: 'warning',
  covers: ['R-2.07'],
  keys: ['differ'],
  check({ report: { facts, contradictions = [] } }) {
    if (!facts.size && !contradictions.length) return notApplicable('no-cells');
    return judged(
      TABLE_IDS.flatMap((table): Draft<'differ'>[] => {
        const own = contradictions.filter(({ fact }) => tableOf(fact) === table);
        const [named] = own;
        if (!named) return [];
        const params = { table, count: own.length, fact: named.fact, first: named.first || '–', second: named.second || '–' };
        return [{ key: 'differ', params, facts: own.map(({ fact }) => fact), place: `second/${named.fact}` }];
      }),
    );
  },
});
