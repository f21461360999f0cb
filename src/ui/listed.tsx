import { useEffect, useState } from 'preact/hooks';
import type { ReportLink } from '../messages';
import { deskFor } from '../messages/desk-address';
import { webAddress } from './addresses';
import { Links } from './links';
import { send } from './requests';
import { useTexts } from './texts';

const isLink = (link: unknown): link is ReportLink =>
  typeof link === 'object' &&
  link !== null &&
  'text' in link &&
  typeof link.text === 'string' &&
  'address' in link &&
  typeof link.address === 'string';

/** The reports that the page in a frame lists. */
async function askForLinks(tab: number, frame: number): Promise<ReportLink[]> {
  const answer = await send({ kind: 'links', tab, frame }).catch(() => []);
  const links = Array.isArray(answer) ? answer.filter(isLink) : [];
  return links.flatMap(({ text, address }) => {
    const href = webAddress(address);
    return href ? [{ text, address: href }] : [];
  });
}

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
  const [links, setLinks] = useState<readonly ReportLink[]>([]);
  useEffect(() => {
    let isOver = false;
    void askForLinks(tab, frame).then((found) => !isOver && setLinks(found));
    return () => void (isOver = true);
  }, [tab, frame]);
  if (links.length === 0) return null;
  return (
    <section class="listed">
      <a class="quiet" href={deskFor(address)} target="_blank">
        {t.notReport.sweep}
      </a>
      <h3 class="fine">{t.notReport.listed(links.length)}</h3>
      <Links links={links} />
    </section>
  );
}
