import type { Cause } from '../../audit/repairs/causes';
import { causeNote, factName, repairText } from '../../texts';
import { useTexts } from '../texts';
import { ToolButton } from '../tool-button';

export interface CulpritProps {
  readonly cause: Cause;
  /** Takes the reader to a fact in the page. */
  readonly onJump: (fact: string) => void;
}

/** The cells that a repair changes, what they are and what they would be, and the hypothesis in words. */
export function Culprit({ cause, onJump }: CulpritProps) {
  const { lang, t } = useTexts();
  return (
    <div class="culprit">
      {cause.changes.map(({ fact, from, to }) => (
        <div key={fact} class="row">
          <p>
            {cause.changes.length > 1 && <b class="culprit__name">{factName(fact, lang)}</b>}
            <span class="culprit__figures">
              {t.findings.now} <b>{from ?? t.findings.blank}</b> <span aria-hidden="true">→</span> {t.findings.instead}{' '}
              <b class="culprit__then">{to}</b>
            </span>
          </p>
          <ToolButton sign="jump" label={t.findings.jump} onClick={() => onJump(fact)} />
        </div>
      ))}
      <p class="culprit__hypothesis">{repairText(cause, lang)}</p>
      <p class="fine">{causeNote(cause, lang)}</p>
    </div>
  );
}
