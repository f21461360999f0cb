import { TABLE_IDS, type FactId } from '../../forms';
import { tableOf } from '../../forms/ids';
import type { Fact } from '../../report/types';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['cells', 'claim'] as const;
type Key = (typeof KEYS)[number];

/** What stands where nothing is shown, or nothing in the text. */
const NOTHING = '–';

/**
 * Figures that a page shows otherwise than its text says (hidden digits, digits added by a style sheet): neither is taken, and
 * both are told, the cells of a table together. Where nobody has looked, nothing is said.
 */
export const notAsSeen = defineRule({
  id: 'not-as-seen',
  severity: 'warning',
  covers: ['R-2.07'],
  keys: KEYS,
  check({ report: { facts, claims } }) {
    const differing: (readonly [FactId, Fact])[] = [];
    facts.forEach((fact, id) => fact.seen !== undefined && differing.push([id, fact]));
    const cells = TABLE_IDS.flatMap((table): Draft<Key>[] => {
      const own = differing.filter(([id]) => tableOf(id) === table);
      const [first] = own;
      if (!first) return [];
      const [fact, { raw, seen }] = first;
      const params = { table, count: own.length, fact, raw: raw || NOTHING, seen: seen || NOTHING };
      return [{ key: 'cells', params, facts: own.map(([id]) => id) }];
    });
    const numbers = claims.flatMap(({ quote, value, seen, passage }, index): Draft<Key>[] => {
      if (seen === undefined) return [];
      return [{ key: 'claim', params: { quote, value, seen: seen || NOTHING }, claims: [index], place: passage }];
    });
    const findings = [...cells, ...numbers];
    return findings.length ? judged(findings) : notApplicable('no-difference');
  },
});
