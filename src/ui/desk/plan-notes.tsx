import type { ComponentChildren } from 'preact';
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

interface NotedProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly isOpen?: boolean;
  readonly children?: ComponentChildren;
}

/** Lines under a heading that opens; nothing without lines. */
function Noted({ heading, lines, isOpen = false, children }: NotedProps) {
  if (lines.length === 0) return null;
  return (
    <details class="fold" open={isOpen}>
      <summary>{heading}</summary>
      <ul class="fine plan__noted">
        {lines.map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ul>
      {children}
    </details>
  );
}

/** What stands beside a plan: rules of sites, links that are not listed, columns that could not be read. */
export function PlanNotes({ state, obeys, onObeys }: PlanNotesProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).plan;
  const ruled = [...state.robots].filter(([, rules]) => rules.some(({ allow }) => !allow));
  const closed = closedColumns(state);
  const passed = state.passed.map(({ name, address, why }) => `${name} · ${t.why[why]} · ${address}`);
  return (
    <>
      <Noted
        heading={t.robots(ruled.length)}
        lines={ruled.map(([origin, rules]) => `${origin} ${rules.flatMap((rule) => (rule.allow ? [] : [rule.path])).join(' ')}`)}
      >
        <label class="plan__obey">
          <input type="checkbox" checked={obeys} onChange={({ currentTarget }) => onObeys(currentTarget.checked)} /> {t.obey}
        </label>
      </Noted>
      {ruled.length === 0 && state.robots.size > 0 && <p class="fine">{t.noRobots}</p>}
      <Noted heading={t.passed(passed.length)} lines={passed} />
      <Noted
        isOpen
        heading={t.closed(closed.length)}
        lines={closed.map(({ address, why }) => `${address} · ${sweepTexts(lang).failed[why]}`)}
      />
      {state.cut && <p class="desk__trouble">{t.cut}</p>}
    </>
  );
}
