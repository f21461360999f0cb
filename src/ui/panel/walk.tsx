import type { ComponentChildren } from 'preact';
import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';
import { ToolButton } from '../tool-button';

export interface WalkProps {
  /** The doubt that is open, from 0, and how many are listed. */
  readonly at: number;
  readonly of: number;
  readonly onGo: (to: number) => void;
  /** What leaves the panel. */
  readonly children?: ComponentChildren;
}

/** From doubt to doubt in the page, and what leaves the panel; always at hand. */
export function Walk({ at, of, onGo, children }: WalkProps) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  return (
    <div class="walk">
      <ToolButton sign="previous" label={t.previous} isOff={at <= 0} onClick={() => onGo(at - 1)} />
      <span class="fine">{of > 0 && t.at(at + 1, of)}</span>
      <ToolButton sign="next" label={t.next} isOff={at >= of - 1} onClick={() => onGo(at + 1)} />
      <span class="walk__out">{children}</span>
    </div>
  );
}
