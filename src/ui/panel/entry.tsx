import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isDecided } from '../../audit/repairs/causes';
import type { Audit } from '../../audit/types';
import type { ToldDoubt } from '../../exports/told';
import { panelTexts } from '../../texts/panel';
import { Mark } from '../mark';
import { useTexts } from '../texts';
import { ToolButton } from '../tool-button';
import { Brief } from './brief';
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

type HeadProps = Pick<EntryProps, 'told' | 'standing' | 'isOpen' | 'onSelect' | 'onCopy'>;

/** Where it is, how grave, and what was decided. All of it opens a doubt that is not open. */
function Head({ told: { doubt, place, word }, standing, isOpen, onSelect, onCopy }: HeadProps) {
  const { lang, t } = useTexts();
  const { verdict } = standing;
  return (
    <div class="entry__head">
      <Mark tone={doubt.severity} />
      <b class="entry__place">{place}</b>
      <span class="entry__signs">
        <span class="entry__word">{word}</span>
        {verdict && (
          <span class="entry__decided" data-stale={isStale(standing)}>
            {panelTexts(lang).decided[verdict]}
          </span>
        )}
        {isOpen && <ToolButton sign="copy" label={t.copy.one} onClick={onCopy} />}
      </span>
      {!isOpen && <button type="button" class="entry__open" aria-label={`${word} ${place}`} onClick={onSelect} />}
    </div>
  );
}

/** One doubt of the list: what and where in a line, and all of it where the reader is. */
export function Entry({ told, isOpen, isReached, onSelect, onCopy, standing, onDecide, ...rest }: EntryProps) {
  const { place, word } = told;
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
      aria-label={`${word} ${place}`}
      data-settled={progressOf(standing) === 'done'}
    >
      <Head told={told} standing={standing} isOpen={isOpen} onSelect={onSelect} onCopy={onCopy} />
      {isOpen ? (
        <>
          <Whole told={told} {...rest} />
          <Decide standing={standing} onDecide={onDecide} />
        </>
      ) : (
        <Brief told={told} />
      )}
    </li>
  );
}
