import type { EvaluatedRelation } from '../audit/types';
import { kindOf } from '../forms/ids';
import { groupBy } from './group';
import { useTexts } from './texts';

type State = EvaluatedRelation['verdict'];
const counted = (relations: readonly EvaluatedRelation[], state: State): number =>
  relations.filter((relation) => relation.verdict === state).length;

export interface KindsProps {
  /** All relations of the report. */
  readonly relations: readonly EvaluatedRelation[];
  /** Whether the list stands open from the start. */
  readonly open: boolean;
}

/** Which kinds of relations were checked, and how many of each: what “42/42” stands for. */
export function Kinds({ relations, open }: KindsProps) {
  const { t } = useTexts();
  const kinds = groupBy(relations, (relation) => kindOf(relation.id));
  return (
    <details class="fold" open={open}>
      <summary>{t.coverage.byKind}</summary>
      <ul class="kinds">
        {[...kinds].map(([kind, members]) => {
          const holds = counted(members, 'holds');
          return (
            <li key={kind} data-all={holds === members.length}>
              <span>{t.coverage.kinds[kind] ?? kind}</span>
              <span class="kinds__count">
                {t.coverage.holds} <b>{holds}</b>/{members.length}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
