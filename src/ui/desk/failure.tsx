import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';

export interface FailureProps {
  /** What was thrown. */
  readonly failure: unknown;
}

const kindOf = (failure: unknown): string => (failure as { kind?: string } | null)?.kind ?? '';

/** Says in plain words why something was not kept or found. */
export function Failure({ failure }: FailureProps) {
  const { lang } = useTexts();
  const { failures } = deskTexts(lang);
  return (
    <p class="desk__trouble" role="alert">
      {failures[kindOf(failure)] ?? failures.broken}
    </p>
  );
}
