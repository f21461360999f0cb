import type { Audit } from '../../audit/types';
import { sectionName } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { MoreFigures } from '../more-figures';
import { useTexts } from '../texts';
import { ToolButton } from '../tool-button';

export interface UncoveredProps {
  readonly audit: Audit;
  /** Whether they are underlined in the page. */
  readonly isUnderlined: boolean;
  readonly onUnderline: (on: boolean) => void;
  readonly onJump: (target: string) => void;
}

/** Figures of the text that were not compared with any cell: how many, what each counts, and a line under each in the page. */
export function Uncovered({ audit, isUnderlined, onUnderline, onJump }: UncoveredProps) {
  const { lang, t } = useTexts();
  const words = panelTexts(lang);
  const figures = audit.report?.uncovered ?? [];
  const isMore = audit.report?.moreUncovered === true;
  if (figures.length === 0 && !isMore) return null;
  return (
    <details class="fold">
      <summary>
        <b>{words.uncovered}</b> <span class="fine">{isMore ? `${figures.length}+` : figures.length}</span>
      </summary>
      <label class="switch fine uncovered__switch">
        <span>{words.underline(figures.length)}</span>
        <input
          type="checkbox"
          role="switch"
          checked={isUnderlined}
          onChange={(event) => onUnderline(event.currentTarget.checked)}
        />
      </label>
      <ul class="uncovered">
        {figures.map(({ section, value, counts }, index) => (
          <li key={index} class="proof__row">
            <b class="uncovered__value">{value}</b>
            <p>
              <span lang="zh-CN">{counts || words.uncounted}</span>
              <span class="proof__sum">{sectionName(section, lang)}</span>
            </p>
            <ToolButton sign="jump" label={t.findings.jump} onClick={() => onJump(`uncovered/${index}`)} />
          </li>
        ))}
      </ul>
      <MoreFigures audit={audit} />
    </details>
  );
}
