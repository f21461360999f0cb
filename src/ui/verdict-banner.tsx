import type { ComponentChildren } from 'preact';
import type { Audit } from '../audit/types';
import { coverageLine, doubtsLine } from '../texts';
import { Mark } from './mark';
import { useTexts } from './texts';
import { verdictOf } from './verdict';

export interface VerdictBannerProps {
  readonly audit: Audit;
  /** What else agrees, beside the relations. */
  readonly children?: ComponentChildren;
}

/** The verdict in one line, and under it how much of the report was checked. */
export function VerdictBanner({ audit, children }: VerdictBannerProps) {
  const { lang } = useTexts();
  const { tone, count } = verdictOf(audit);
  return (
    <div class={`verdict tone--${tone}`}>
      <Mark tone={tone} />
      <div>
        <p class="verdict__line">{doubtsLine(count, lang)}</p>
        <p class="verdict__coverage">{coverageLine(count, lang)}</p>
        {children}
      </div>
    </div>
  );
}
