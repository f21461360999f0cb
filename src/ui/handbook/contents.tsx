import { useEffect, useRef } from 'preact/hooks';
import { ruleTitle } from '../../texts/both';
import { handbookWords } from '../../texts/handbook';
import type { Chapter } from '../../texts/handbook';
import { Mark } from '../mark';
import { useTexts } from '../texts';

export interface ContentsProps {
  readonly chapters: readonly Chapter[];
  /** The rule that the page's address names. */
  readonly current: string;
}

/** All rules by their titles, chapter by chapter. */
export function Contents({ chapters, current }: ContentsProps) {
  const { lang } = useTexts();
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current]);
  return (
    <nav ref={list} class="contents" aria-label={handbookWords(lang).contents}>
      {chapters.map((chapter) => (
        <details key={chapter.id} class="contents__chapter" open>
          <summary>{chapter.title[lang]}</summary>
          <ul>
            {chapter.rules.map(({ id, severity }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                  <Mark tone={severity} />
                  {ruleTitle(id, lang)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
