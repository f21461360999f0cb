import type { Audit } from '../audit/types';
import { Mark } from './mark';
import { useTexts } from './texts';
import { coverageLine, verdictLine, verdictOf } from './verdict';

export interface VerdictBannerProps {
  readonly audit: Audit;
}

/** The verdict in one line, and under it how much of the report was checked. */
export function VerdictBanner({ audit }: VerdictBannerProps) {
  const { t } = useTexts();
  const verdict = verdictOf(audit);
  return (
    <div class={`verdict tone--${verdict.tone}`}>
      <Mark tone={verdict.tone} />
      <div>
        <p class="verdict__line">{verdictLine(verdict, t.verdict)}</p>
        <p class="verdict__coverage">{coverageLine(audit, t)}</p>
      </div>
    </div>
  );
}
