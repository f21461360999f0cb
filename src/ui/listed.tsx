import { deskFor } from '../messages/desk-address';
import { Links } from './links';
import { useTexts } from './texts';
import { useOffered } from './use-offered';

export interface ListedProps {
  /** Where the page stands: asked for the reports that it lists. */
  readonly tab: number;
  readonly frame: number;
  /** Its address. */
  readonly address: string;
}

/** The reports that a page lists: each to be opened, or all of them swept. */
export function Listed({ tab, frame, address }: ListedProps) {
  const { t } = useTexts();
  const { reports } = useOffered(tab, frame, address);
  if (reports.length === 0) return null;
  return (
    <section class="listed">
      <a class="quiet" href={deskFor(address)} target="_blank">
        {t.notReport.sweep}
      </a>
      <h3 class="fine">{t.notReport.listed(reports.length)}</h3>
      <Links links={reports} />
    </section>
  );
}
