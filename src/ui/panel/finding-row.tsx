import type { ComponentChildren } from 'preact';
import type { Audit } from '../../audit/types';
import type { Operands } from '../../exports/operands';
import type { ToldFinding } from '../../exports/told';
import { panelTexts } from '../../texts/panel';
import { handbookAddress } from '../handbook-address';
import { standsInPage } from '../stories';
import { useTexts } from '../texts';
import { paints } from './paints';
import { ToolButton } from '../tool-button';

export interface FindingRowProps {
  readonly told: ToldFinding;
  /** Its word, where that is not the doubt's own. */
  readonly word: string | null;
  readonly audit: Audit;
  /** Takes the reader to a finding (by its id), a fact or a figure of the text. */
  readonly onJump: (target: string) => void;
  /** Frames the cells that it speaks of; null clears them. */
  readonly onPaint: (cells: Operands | null) => void;
  /** The answers to whether the agency was renamed, where that is asked. */
  readonly answers: ComponentChildren;
}

/** The finding that asks whether the agency was renamed. */
const RENAMED = 'agency-renamed.name';

/** The places of a figure of the text: where it is written, and the cell that it is held against. */
function placesOfClaim({ finding, operands }: ToldFinding): [text: string, table: string] | null {
  const [claim] = finding.claims;
  const [cell] = operands.parts;
  return claim === undefined || cell === undefined ? null : [`claim/${claim}`, cell];
}

/** Ways to where a finding stands: one, or both places of a figure of the text. */
function Places({ told, audit, onJump }: Pick<FindingRowProps, 'told' | 'audit' | 'onJump'>) {
  const { lang, t } = useTexts();
  const both = placesOfClaim(told);
  const words = panelTexts(lang);
  if (!both && !standsInPage(told.finding, audit)) return null;
  if (!both) return <ToolButton sign="jump" label={t.findings.jump} text={words.show} onClick={() => onJump(told.finding.id)} />;
  const [text, table] = both;
  return (
    <>
      <ToolButton sign="jump" label={`${t.findings.jump} ${words.text}`} text={words.text} onClick={() => onJump(text)} />
      <ToolButton sign="jump" label={`${t.findings.jump} ${words.table}`} text={words.table} onClick={() => onJump(table)} />
    </>
  );
}

/** One finding as text: the message, the arithmetic, and a way to its rule in the handbook; beside it the ways to its places in the page. */
export function FindingRow({ told, word, audit, onJump, onPaint, answers }: FindingRowProps) {
  const { lang, t } = useTexts();
  const { finding, message, sums, operands } = told;
  return (
    <li class="finding" {...paints(onPaint, operands)}>
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
      <div class="finding__ways">
        <Places told={told} audit={audit} onJump={onJump} />
        <a class="about fine" href={handbookAddress(finding.rule, lang)} target="_blank">
          {t.findings.about}
        </a>
      </div>
    </li>
  );
}
