import type { ComponentChildren } from 'preact';
import type { ShownRow } from '../../desk/filter';
import { reasonText, type Lang } from '../../texts';
import { deskTexts } from '../../texts/desk';
import { Mark } from '../mark';
import { Fates } from './round-sums';

/** How a report stands, in words; '' where its counts say so. */
export function stateText({ row: { state, reason, entry } }: ShownRow, isAsked: boolean, lang: Lang): string {
  const t = deskTexts(lang).table;
  if (state === 'open') return isAsked ? t.asking : t.waiting;
  if (state === 'missing') return t.missing;
  if (state !== 'audited') return reasonText(reason ?? 'no-report', lang);
  return entry?.doubts.length === 0 && entry.relations.unchecked === 0 ? t.clean : '';
}

/** The last column of the table of a sweep: how a report stands, in a second round what became of it. */
export function stateCell(shown: ShownRow, isAsked: boolean, lang: Lang): { text: string; last: ComponentChildren } {
  const { row, round } = shown;
  const text = stateText(shown, isAsked, lang);
  if (!round)
    return {
      text,
      last: (
        <>
          {row.state === 'audited' && text && <Mark tone="clean" />} {text}
        </>
      ),
    };
  return {
    text,
    last: (
      <>
        <Fates fates={round.fates} /> <span class="fine">{deskTexts(lang).round.pages[round.page]}</span>
      </>
    ),
  };
}
