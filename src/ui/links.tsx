import { viewerOf } from '../messages/viewers';
import { useTexts } from './texts';

/** A page, or a document, which can be read in the viewer. */
export interface Link {
  readonly text: string;
  readonly address: string;
  readonly isFile: boolean;
}

export interface LinksProps {
  readonly links: readonly Link[];
  readonly label?: string;
}

/** The way to the viewer of a file, which is fetched only there. */
export const Check = ({ address, label }: { readonly address: string; readonly label: string }) => (
  <>
    {' '}
    <a class="quiet" href={viewerOf(address)} target="_blank">
      {label}
    </a>
  </>
);

/** Links to pages or files, as far as a browser may open them. */
export function Links({ links, label }: LinksProps) {
  const { t } = useTexts();
  return (
    <ul class="links" aria-label={label}>
      {links.map(({ text, address, isFile }) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer" lang="zh-CN">
            {text}
          </a>
          {isFile && <Check address={address} label={t.unreadable.check} />}
        </li>
      ))}
    </ul>
  );
}
