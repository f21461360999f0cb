import type { Audit } from '../audit/types';
import { webAddress } from './addresses';
import { Links, type Link } from './links';
import { useTexts } from './texts';
import { useOffered } from './use-offered';

export interface AttachedProps {
  /** Where the page stands: asked for the documents beside it. */
  readonly tab: number;
  readonly frame: number;
  /** Of the report, which has named some already; absent where the page is none: then only those count that are called a report. */
  readonly audit?: Pick<Audit, 'attachments' | 'auditedAt'>;
  /** Folded up below a report; else they stand in its place, with a word about them. */
  readonly isFolded?: boolean;
}

/** Those that an audit names and a browser may open. */
const knownIn = ({ attachments = [] }: Pick<Audit, 'attachments'>): Link[] =>
  attachments.flatMap(({ text, address }) => {
    const href = webAddress(address);
    return href ? [{ text: text.trim(), address: href, isFile: true }] : [];
  });

/** The first of each address, with the first name that it has. */
function joined(links: readonly Link[]): Link[] {
  const all = new Map<string, Link>();
  for (const link of links) {
    const address = link.address.split('#', 1)[0] ?? '';
    const known = all.get(address);
    if (!known?.text) all.set(address, { ...link, ...known, text: link.text });
  }
  return [...all.values()].map((link) => ({ ...link, text: link.text || link.address }));
}

/** The documents beside a report or in its place: each can be read as well. */
export function Attached({ tab, frame, audit, isFolded = false }: AttachedProps) {
  const { t } = useTexts();
  const { files } = useOffered(tab, frame, audit?.auditedAt ?? '');
  const links = audit ? joined([...files, ...knownIn(audit)]) : files.filter(({ isNamed }) => isNamed);
  if (!links.length) return null;
  const list = <Links links={links} label={t.unreadable.attachments} />;
  if (!isFolded)
    return (
      <>
        <p class="notice__advice">{t.unreadable.withAttachments}</p>
        {list}
      </>
    );
  return (
    <details class="files">
      <summary>{t.unreadable.attachments}</summary>
      {list}
    </details>
  );
}
