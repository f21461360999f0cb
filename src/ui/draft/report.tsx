import { useRef, useState } from 'preact/hooks';
import type { Drafted } from '../../messages/clerk';
import type { Reason } from '../../report/types';
import { reasonText } from '../../texts';
import { draftTexts } from '../../texts/draft';
import { Notice } from '../notice';
import { useTexts } from '../texts';
import { Card } from './card';
import { List } from './list';
import { Paper } from './paper';
import { elementAt, spotsOf } from './spots';
import { useCard } from './use-card';

export interface DraftReportProps {
  readonly drafted: Drafted;
  /** Name of the file, or ''. */
  readonly name: string;
}

const endingOf = (name: string): string => /\.[^.]{1,10}$/.exec(name)?.[0].toLowerCase() ?? '';

/** A draft that holds no report, or that is not read: why, and what to do. */
function Unread({ drafted: { audit, transcript, shown }, name }: DraftReportProps) {
  const { lang } = useTexts();
  const t = draftTexts(lang);
  const reason = audit.reason as Reason | null;
  const isRead = audit.status === 'not-a-report';
  const advice = isRead ? t.noReport : (t.advice[endingOf(name)] ?? t.adviceElse);
  return (
    <div class="draft__unread">
      <Notice heading={t.unread} reason={reason ? reasonText(reason, lang) : undefined} advice={advice} />
      {transcript && isRead && (
        <details class="fold">
          <summary>{t.paper}</summary>
          <Paper transcript={transcript} shown={shown} />
        </details>
      )}
    </div>
  );
}

/** One report of a draft: what was found beside what was read, and ways from one to the other. */
export function DraftReport({ drafted, name }: DraftReportProps) {
  const { lang } = useTexts();
  const t = draftTexts(lang);
  const paper = useRef<HTMLElement>(null);
  const [card, show] = useCard(paper);
  const [told, setTold] = useState('');
  const { audit, transcript, shown } = drafted;
  if (audit.status !== 'audited' || !transcript) return <Unread drafted={drafted} name={name} />;
  const onJump = (finding: string): void => {
    const goals = shown.goals[finding] ?? [];
    const place = goals.map((id) => paper.current && elementAt(paper.current, id)).find(Boolean);
    setTold(place ? '' : t.notFound);
    if (!place) return;
    const spot = place.querySelector<HTMLElement>('[data-mark]') ?? place;
    spot.scrollIntoView({ block: 'center', inline: 'center' });
    spot.focus({ preventScroll: true });
    show(spot);
  };
  const open = card && spotsOf(shown).get(card.mark);
  return (
    <div class="draft__report">
      <section class="draft__list" aria-label={t.list}>
        <List drafted={drafted} onJump={onJump} />
        <p class="told" role="status">
          {told}
        </p>
      </section>
      <section class="draft__paper" aria-label={t.paper} ref={paper}>
        <p class="draft__hint fine">{t.paperHint}</p>
        <Paper transcript={transcript} shown={shown} />
        {open && card && <Card mark={open} shown={shown} at={card.at} />}
      </section>
    </div>
  );
}
