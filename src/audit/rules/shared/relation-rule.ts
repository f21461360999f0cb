import { defineRule, differing, judged, notApplicable, type Draft, type Rule } from '../../rule';

/** A rule that reports every violated relation of one kind, one finding each. `over`: what the relation runs over. */
export function relationRule<const Id extends string>(
  id: Id,
  kind: string,
  over: 'row' | 'column',
  covers: readonly string[],
): Rule<Id, 'violated'> {
  return defineRule({
    id,
    severity: 'error',
    covers,
    keys: ['violated'],
    check({ relations, verdicts }) {
      const own = relations.filter((relation) => relation.kind === kind);
      if (!own.length) return notApplicable('no-relation');
      const findings: Draft<'violated'>[] = [];
      let doubt: string | undefined;
      for (const relation of own) {
        const found = verdicts.get(relation.id);
        if (found?.verdict === 'unchecked') doubt ??= found.reason;
        const sums = found && differing(found);
        if (!sums) continue;
        const params = { ...sums, [over]: relation.over };
        findings.push({ key: 'violated', params, relations: [relation.id], facts: [...relation.left, ...relation.right] });
      }
      return judged(findings, doubt);
    },
  });
}
