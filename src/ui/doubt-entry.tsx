import type { ComponentChildren } from 'preact';
import { isDecided, type Cause } from '../audit/repairs/causes';
import type { Audit } from '../audit/types';
import type { ToldDoubt, ToldFinding } from '../exports/told';
import { causeNote, factName, repairText } from '../texts';
import { handbookAddress } from './handbook-address';
import { Mark } from './mark';
import { standsInPage } from './stories';
import { useTexts } from './texts';
import { ToolButton } from './tool-button';

/** Takes the reader to a finding (by its id) or a fact in the page. */
export type Jump = (target: string) => void;

interface CulpritProps {
  readonly cause: Cause;
  readonly onJump: Jump;
}

/** The cells that a repair changes, what they are and what they would be, and the hypothesis in words. */
function Culprit({ cause, onJump }: CulpritProps) {
  const { lang, t } = useTexts();
  return (
    <div class="culprit">
      {cause.changes.map(({ fact, from, to }) => (
        <div key={fact} class="row">
          <p>
            <b class="culprit__name">{factName(fact, lang)}</b>
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

interface FindingRowProps {
  readonly told: ToldFinding;
  /** Its word, where that is not the doubt's own. */
  readonly word: string | null;
  readonly audit: Audit;
  readonly onJump: Jump;
  readonly answers: ComponentChildren;
}

/** The finding that asks whether the agency was renamed. */
const RENAMED = 'agency-renamed.name';

/** One finding as text: the message, the arithmetic, and a way to its rule in the handbook; beside it a way to its place in the page. */
function FindingRow({ told: { finding, message, sums }, word, audit, onJump, answers }: FindingRowProps) {
  const { lang, t } = useTexts();
  return (
    <li class="finding row">
      <div>
        <p>
          {word && <b class={`finding__word tone--${finding.severity}`}>{word} </b>}
          {message}
        </p>
        {sums.map((sum) => (
          <p key={sum} class="finding__sum">
            {sum}
          </p>
        ))}
        {finding.key === RENAMED && answers}
        <a class="about fine" href={handbookAddress(finding.rule, lang)} target="_blank">
          {t.findings.about}
        </a>
      </div>
      {standsInPage(finding, audit) && <ToolButton sign="jump" label={t.findings.jump} onClick={() => onJump(finding.id)} />}
    </li>
  );
}

export interface DoubtEntryProps {
  readonly told: ToldDoubt;
  readonly audit: Audit;
  readonly onJump: Jump;
  readonly onCopy: () => void;
  /** The answers to whether the agency was renamed, where that is asked. */
  readonly answers: ComponentChildren;
}

/** One thing to look at: its severity by shape, word and colour, the likely cell first where one is singled out, then what tells of it. */
export function DoubtEntry({ told: { doubt, word, section, findings }, audit, onJump, onCopy, answers }: DoubtEntryProps) {
  const { t } = useTexts();
  const { cause, severity } = doubt;
  const decided = cause !== null && isDecided(cause);
  return (
    <li class={`doubt tone--${severity}`}>
      <div class="doubt__head">
        <Mark tone={severity} />
        <b class="doubt__word">{word}</b>
        <span class="doubt__section fine">{section}</span>
        <ToolButton sign="copy" label={t.copy.one} onClick={onCopy} />
      </div>
      {decided && <Culprit cause={cause} onJump={onJump} />}
      {decided && <p class="doubt__consequences fine">{t.findings.consequences(findings.length)}</p>}
      <ul>
        {findings.map((one) => (
          <FindingRow
            key={one.finding.id}
            told={one}
            word={one.finding.severity === severity ? null : one.word}
            audit={audit}
            onJump={onJump}
            answers={answers}
          />
        ))}
      </ul>
      {cause && !decided && <p class="doubt__undecided fine">{t.findings.undecided(cause.alternatives + 1)}</p>}
    </li>
  );
}
