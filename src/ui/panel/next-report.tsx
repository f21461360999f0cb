import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';

/** Where nothing is left to be decided: the way on. */
export function NextReport({ onNext }: { readonly onNext: () => void }) {
  const { lang } = useTexts();
  const { nextReport } = panelTexts(lang);
  return (
    <p class="calm">
      <button type="button" class="quiet" title={`${nextReport} (n)`} aria-keyshortcuts="n" onClick={onNext}>
        {nextReport}
      </button>
    </p>
  );
}
