import type { ComponentChildren } from 'preact';
import type { Audit } from '../audit/types';
import type { ToldFinding } from '../exports/told';
import { handbookAddress } from './handbook-address';
import { Mark } from './mark';
import { standsInPage } from './stories';
import { useTexts } from './texts';

/** Takes the reader to a finding (by its id) or a fact in the page. */
export type Jump = (target: string) => void;

export interface PlaceProps {
  /** Where to: a finding's or a fact's id; null when it stands nowhere in the page. */
  readonly target: string | null;
  readonly onJump: Jump;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A place in the page: a button that leads there, or plain text when there is nowhere to lead. */
export function Place({ target, onJump, class: name, children }: PlaceProps) {
  const { t } = useTexts();
  if (target === null) return <div class={name}>{children}</div>;
  return (
    <button type="button" class={`${name} place`} title={t.findings.jump} onClick={() => onJump(target)}>
      {children}
      <svg class="place__arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M6 3.5 10.5 8 6 12.5" />
      </svg>
    </button>
  );
}

export interface FindingEntryProps {
  readonly told: ToldFinding;
  /** The audit that it belongs to. */
  readonly audit: Audit;
  readonly onJump: Jump;
}

/** One finding: severity by shape, word and colour; the message; the arithmetic written out; a way to its rule in the handbook. */
export function FindingEntry({ told: { finding, word, message, sums }, audit, onJump }: FindingEntryProps) {
  const { lang, t } = useTexts();
  return (
    <>
      <Place class="finding" target={standsInPage(finding, audit) ? finding.id : null} onJump={onJump}>
        <Mark tone={finding.severity} />
        <span class="finding__text">
          <span class={`finding__severity tone--${finding.severity}`}>{word}</span>
          <span>{message}</span>
          {sums.map((sum) => (
            <span key={sum} class="finding__sum fine">
              {sum}
            </span>
          ))}
        </span>
      </Place>
      <a class="about fine" href={handbookAddress(finding.rule, lang)} target="_blank">
        {t.findings.about}
      </a>
    </>
  );
}
