import type { ComponentChildren } from 'preact';
import type { Audit } from '../audit/types';
import { asTable, asText, type Copied } from '../exports/copied';
import { tellDoubts } from '../exports/told';
import { words } from '../texts';
import { DoubtEntry, type Jump } from './doubt-entry';
import { useTexts } from './texts';

export interface DoubtsProps {
  readonly audit: Audit;
  /** Where the report stands. */
  readonly address: string;
  /** Whether the report's title stands above it. */
  readonly headed: boolean;
  readonly onJump: Jump;
  /** Puts something on the clipboard. */
  readonly onCopy: (copied: Copied) => void;
  /** The answers to whether the agency was renamed, where that is asked. */
  readonly children?: ComponentChildren;
}

/** All doubts, the gravest first; once above them it is asked to verify them, and all of them can be copied. */
export function Doubts({ audit, address, headed, onJump, onCopy, children }: DoubtsProps) {
  const { lang, t } = useTexts();
  const Heading = headed ? 'h3' : 'h2';
  const doubts = tellDoubts(audit, lang);
  if (doubts.length === 0) return null;
  const all = { audit, address, doubts };
  return (
    <section class="doubts">
      <div class="doubts__head">
        <Heading class="doubts__heading fine">{words(lang).verifyAll}</Heading>
        <button type="button" class="link" onClick={() => onCopy(asText(all, lang))}>
          {t.copy.text}
        </button>
        <button type="button" class="link" onClick={() => onCopy(asTable(all, lang))}>
          {t.copy.table}
        </button>
      </div>
      <ul class="doubts__list">
        {doubts.map((told) => (
          <DoubtEntry
            key={told.findings[0]?.finding.id}
            told={told}
            audit={audit}
            onJump={onJump}
            onCopy={() => onCopy(asText({ ...all, doubts: [told] }, lang))}
            answers={children}
          />
        ))}
      </ul>
    </section>
  );
}
