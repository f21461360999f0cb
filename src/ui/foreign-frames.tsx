import type { ForeignFrame } from '../messages';
import { hostOf, webAddress } from './addresses';
import { useTexts } from './texts';

export interface ForeignFramesProps {
  /** Frames of other sites that the extension may not read. */
  readonly frames: readonly ForeignFrame[];
}

/** What stands in the page but comes from elsewhere: named, with a way to open it by itself. */
export function ForeignFrames({ frames }: ForeignFramesProps) {
  const { t } = useTexts();
  if (frames.length === 0) return null;
  return (
    <section class="frames">
      <h2>{t.frames.heading}</h2>
      <ul class="frames__list">
        {frames.map(({ address, title }) => {
          const href = webAddress(address);
          return (
            <li key={address}>
              <span class="frames__name">
                {title && <b>{title}</b>}
                <span>{hostOf(address)}</span>
              </span>
              {href && (
                <a
                  class="quiet"
                  href={href}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${t.frames.open} ${title || hostOf(address)}`}
                >
                  {t.frames.open}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
