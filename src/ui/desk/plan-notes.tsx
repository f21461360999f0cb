import { closedColumns } from '../../desk/plan';
import type { SweepState } from '../../desk/types';
import { deskTexts } from '../../texts/desk';
import { sweepTexts } from '../../texts/sweep';
import { useTexts } from '../texts';

export interface PlanNotesProps {
  readonly state: SweepState;
  /** Whether what robots.txt forbids is left alone. */
  readonly obeys: boolean;
  readonly onObeys: (obeys: boolean) => void;
}

/** What stands beside a plan: rules of sites, links that are not listed, columns that could not be read. */
export function PlanNotes({ state, obeys, onObeys }: PlanNotesProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).plan;
  const ruled = [...state.robots].filter(([, rules]) => rules.some(({ allow }) => !allow));
  const closed = closedColumns(state);
  const { passed } = state;
  return (
    <>
      {ruled.length > 0 ? (
        <details class="fold">
          <summary>{t.robots(ruled.length)}</summary>
          <ul class="fine">
            {ruled.map(([origin, rules]) => (
              <li key={origin}>
                {origin} {rules.flatMap(({ allow, path }) => (allow ? [] : [path])).join(' ')}
              </li>
            ))}
          </ul>
          <label class="plan__obey">
            <input type="checkbox" checked={obeys} onChange={({ currentTarget }) => onObeys(currentTarget.checked)} /> {t.obey}
          </label>
        </details>
      ) : (
        state.robots.size > 0 && <p class="fine">{t.noRobots}</p>
      )}
      {passed.length > 0 && (
        <details class="fold">
          <summary>{t.passed(passed.length)}</summary>
          <ul class="fine plan__passed">
            {passed.map(({ name, address, why }, n) => (
              <li key={n}>
                <span lang="zh-CN">{name}</span> · {t.why[why]} · {address}
              </li>
            ))}
          </ul>
        </details>
      )}
      {closed.length > 0 && (
        <details class="fold" open>
          <summary>{t.closed(closed.length)}</summary>
          <ul class="fine">
            {closed.map(({ address, why }) => (
              <li key={address}>
                {address} · {sweepTexts(lang).failed[why]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {state.cut && <p class="desk__trouble">{t.cut}</p>}
    </>
  );
}
