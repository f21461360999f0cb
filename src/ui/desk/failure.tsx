import { archiveTexts } from '../../texts/archive';
import { useTexts } from '../texts';

export interface FailureProps {
  /** What was thrown. */
  readonly failure: unknown;
}

/** Says in plain words why something was not kept or found: what is no failure of the archive is one of the browser. */
export function Failure({ failure }: FailureProps) {
  const { lang } = useTexts();
  const words: Readonly<Record<string, string>> = archiveTexts(lang);
  const kind = (failure as { kind?: unknown } | null)?.kind;
  return (
    <p class="desk__trouble" role="alert">
      {words[String(kind)] ?? archiveTexts(lang).broken}
    </p>
  );
}
