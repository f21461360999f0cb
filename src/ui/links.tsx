import { viewerOf } from '../messages/viewers';
import { useTexts } from './texts';

export interface LinksProps {
  readonly links: readonly { readonly text: string; readonly address: string }[];
  readonly label?: string;
  /** Files: each can be read in the viewer. */
  readonly areFiles?: boolean;
}

/** The way to the viewer of a file, which is fetched only there. */
export const Check = ({ address, label }: { readonly address: string; readonly label: string }) => (
  <>
    {' '}
    <a href={viewerOf(address)} target="_blank">
      {label}
    </a>
  </>
);

/** Links to pages or files, as far as a browser may open them. */
export function Links({ links, label, areFiles = false }: LinksProps) {
  const { t } = useTexts();
  return (
    <ul class="links" aria-label={label}>
      {links.map(({ text, address }) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer" lang="zh-CN">
            {text}
          </a>
          {areFiles && <Check address={address} label={t.unreadable.check} />}
        </li>
      ))}
    </ul>
  );
}
