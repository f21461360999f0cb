import type { Audit, EvaluatedRelation } from '../audit/types';
import { kindOf } from '../forms/ids';
import { groupBy } from './group';
import { useTexts } from './texts';

export interface CoverageProps {
  readonly audit: Audit;
}

type State = EvaluatedRelation['verdict'];
const STATES: readonly State[] = ['holds', 'violated', 'unchecked'];

const counted = (relations: readonly EvaluatedRelation[], state: State): number =>
  relations.filter((relation) => relation.verdict === state).length;

/** How many relations were checked, as a bar with its numbers in words. */
export function Coverage({ audit: { coverage } }: CoverageProps) {
  const { t } = useTexts();
  return (
    <div class="coverage">
      <div class="coverage__bar" aria-hidden="true">
        {STATES.map(
          (state) =>
            coverage[state] > 0 && (
              <i key={state} class={`coverage__part coverage__part--${state}`} style={{ flexGrow: coverage[state] }} />
            ),
        )}
      </div>
      <ul class="coverage__legend fine">
        {STATES.map((state) => (
          <li key={state} class={`coverage__entry coverage__entry--${state}`} data-zero={coverage[state] === 0}>
            {t.coverage[state]} <b>{coverage[state]}</b>
          </li>
        ))}
        <li class="coverage__cells">{t.coverage.figures(coverage.facts, coverage.factsOfForm)}</li>
      </ul>
    </div>
  );
}

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
