import { Mark } from '../mark';
import { useTexts } from '../texts';
import type { Tone } from '../verdict';

export interface VerdictProps {
  readonly verdict: 'holds' | 'violated' | 'unchecked';
}

const TONES: Readonly<Record<VerdictProps['verdict'], Tone>> = { holds: 'clean', violated: 'error', unchecked: 'unchecked' };

/** The sign of a verdict, and its word for who hears it. */
export function Verdict({ verdict }: VerdictProps) {
  const { t } = useTexts();
  return (
    <>
      <Mark tone={TONES[verdict]} />
      <span class="unseen">{t.coverage[verdict]}</span>
    </>
  );
}
