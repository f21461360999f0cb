import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isDecided } from '../../audit/repairs/causes';
import type { Audit } from '../../audit/types';
import type { ToldDoubt } from '../../exports/told';
import { factName, words } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { Mark } from '../mark';
import { useTexts } from '../texts';
import { ToolButton } from '../tool-button';
import { Culprit } from './culprit';
import { Decide, type DecideProps } from './decide';
import { isStale, progressOf } from './decided';
import { FindingRow, type FindingRowProps } from './finding-row';

export interface EntryProps extends DecideProps, Pick<FindingRowProps, 'onPaint'> {
  readonly told: ToldDoubt;
  readonly audit: Audit;
  /** Whether all of it is shown. */
  readonly isOpen: boolean;
  /** Whether the reader has come to it. */
  readonly isReached: boolean;
  readonly onSelect: () => void;
  /** Takes the reader to a finding (by its id) or a fact in the page. */
  readonly onJump: (target: string) => void;
  readonly onCopy: () => void;
  /** The answers to whether the agency was renamed, where that is asked. */
  readonly answers: ComponentChildren;
}

/** More cells are not named in a line. */
const MOST_NAMED = 2;

/** The cells that a doubt is about: of its likely cause, else those that a figure of the text or the sum of a relation is held against. */
function cellsOf({ doubt: { cause }, findings: [first] }: ToldDoubt): readonly string[] {
  if (cause && isDecided(cause)) return cause.changes.map(({ fact }) => fact);
  if (!first) return [];
  const { finding, operands } = first;
  const cells = finding.claims.length ? operands.parts : operands.totals.length ? operands.totals : finding.facts;
  return cells.length > MOST_NAMED ? [] : cells;
}

/** What a doubt is about, else its section. */
function usePlace(told: ToldDoubt): string {
  const { lang } = useTexts();
  const cells = cellsOf(told).map((cell) => factName(cell, lang));
  return cells.join(words(lang).stop) || told.section;
}

/** What is said of a doubt in full. */
type WholeProps = Pick<EntryProps, 'told' | 'audit' | 'onJump' | 'onPaint' | 'answers'>;

function Whole({ told, audit, onJump, onPaint, answers }: WholeProps) {
  const { t } = useTexts();
  const { cause, severity } = told.doubt;
  const decided = cause !== null && isDecided(cause);
  return (
    <>
      {decided && <Culprit cause={cause} onJump={onJump} />}
      {decided && <p class="entry__consequences fine">{t.findings.consequences(told.findings.length)}</p>}
      <ul>
        {told.findings.map((one) => (
          <FindingRow
            key={one.finding.id}
            told={one}
            word={one.finding.severity === severity ? null : one.word}
            audit={audit}
            onJump={onJump}
            onPaint={onPaint}
            answers={answers}
          />
        ))}
      </ul>
      {cause && !decided && <p class="entry__undecided fine">{t.findings.undecided(cause.alternatives + 1)}</p>}
    </>
  );
}

/** One doubt of the list: what and where in a line, and all of it where the reader is. */
export function Entry({ told, isOpen, isReached, onSelect, onCopy, standing, onDecide, ...rest }: EntryProps) {
  const { lang, t } = useTexts();
  const { verdict } = standing;
  const place = usePlace(told);
  const row = useRef<HTMLLIElement>(null);
  const { severity } = told.doubt;
  useEffect(() => {
    // The keyboard goes along, unless it stands on something in the entry already.
    if (isReached && !row.current?.contains(document.activeElement)) row.current?.focus();
    if (isReached) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isReached]);
  return (
    <li
      ref={row}
      class={`entry tone--${severity}`}
      tabIndex={-1}
      aria-current={isOpen}
      aria-label={`${told.word} ${place}`}
      data-settled={progressOf(standing) === 'done'}
    >
      <div class="entry__head">
        <Mark tone={severity} />
        <b class="entry__place">{place}</b>
        <span class="entry__word">{told.word}</span>
        {verdict && (
          <span class="entry__decided" data-stale={isStale(standing)}>
            {panelTexts(lang).decided[verdict]}
          </span>
        )}
        {!isOpen && <button type="button" class="entry__open" aria-label={`${told.word} ${place}`} onClick={onSelect} />}
        {isOpen && <ToolButton sign="copy" label={t.copy.one} onClick={onCopy} />}
      </div>
      {isOpen ? (
        <>
          <Whole told={told} {...rest} />
          <Decide standing={standing} onDecide={onDecide} />
        </>
      ) : (
        <p class="entry__brief">{told.findings[0]?.message}</p>
      )}
    </li>
  );
}
