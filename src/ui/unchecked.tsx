import type { EvaluatedRelation } from '../audit/types';
import { reasonText, relationName } from '../texts';
import { groupBy } from './group';
import { useTexts } from './texts';

export interface UncheckedProps {
  /** All relations of the report; those that were checked are left out. */
  readonly relations: readonly EvaluatedRelation[];
  /** What is said of so many of them. */
  readonly heading: (count: number) => string;
}

/** What was not checked, by reason: nothing that could not be read passes for right. */
export function Unchecked({ relations, heading }: UncheckedProps) {
  const { lang, t } = useTexts();
  const unchecked = relations.filter((relation) => relation.verdict === 'unchecked');
  if (unchecked.length === 0) return null;
  const reasons = groupBy(unchecked, (relation) => relation.reason ?? 'cell-not-located');
  return (
    <details class="fold">
      <summary>{heading(unchecked.length)}</summary>
      <ul class="unchecked">
        {[...reasons].map(([reason, members]) => (
          <li key={reason}>
            <p class="unchecked__reason">
              <span>{reasonText(reason, lang)}</span> <b>{t.unchecked.count(members.length)}</b>
            </p>
            <ul class="unchecked__relations">
              {members.map((relation) => (
                <li key={relation.id}>{relationName(relation.id, lang)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
