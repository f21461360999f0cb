import { Mark } from '../mark';
import { useTexts } from '../texts';
import type { Tone } from '../verdict';

export interface VerdictProps {
  readonly verdict: 'holds' | 'violated' | 'unchecked';
  /** What does not agree is still to be verified: a figure of the text may be of something else. */
  readonly toVerify?: boolean;
}

const TONES: Readonly<Record<VerdictProps['verdict'], Tone>> = { holds: 'clean', violated: 'error', unchecked: 'unchecked' };

/** The sign of a verdict, and its word for who hears it. */
export function Verdict({ verdict, toVerify = false }: VerdictProps) {
  const { t } = useTexts();
  return (
    <>
      <Mark tone={verdict === 'violated' && toVerify ? 'warning' : TONES[verdict]} />
      <span class="unseen">{t.coverage[verdict]}</span>
    </>
  );
}
