import type { Audit } from '../audit/types';
import { Links } from './links';
import { useTexts } from './texts';
import { useOffered } from './use-offered';

export interface AttachedProps {
  /** Where the page stands: asked for the documents beside it. */
  readonly tab: number;
  readonly frame: number;
  /** Of the report; absent where the page is none: then only those count that are called a report. */
  readonly audit?: Pick<Audit, 'attachments' | 'auditedAt'>;
  /** Folded up below a report; else they stand in its place, with a word about them. */
  readonly isFolded?: boolean;
}

/** The documents beside a report or in its place: each can be read as well. */
export function Attached({ tab, frame, audit, isFolded = false }: AttachedProps) {
  const { t } = useTexts();
  const { files } = useOffered(tab, frame, audit?.auditedAt ?? '');
  const links = audit ? files : files.filter(({ isNamed }) => isNamed);
  if (!links.length) return null;
  const list = <Links links={links} label={t.unreadable.attachments} />;
  if (!isFolded)
    return (
      <>
        {!audit?.attachments?.length && <p class="notice__advice">{t.unreadable.withAttachments}</p>}
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
