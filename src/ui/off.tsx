import type { TabState } from '../messages';
import { standOf } from '../messages/wishes';
import { recordTexts } from '../texts/record';
import { webAddress } from './addresses';
import { changeWishes } from './kept';
import { useTexts } from './texts';

export interface OffProps {
  readonly state: TabState;
  /** Audits the tab anew. */
  readonly onRetry: () => void;
}

/** Leaves the page, or its whole site, alone from now on. */
export function LeaveAlone({ state: { address }, onRetry }: OffProps) {
  const { lang } = useTexts();
  const t = recordTexts(lang).off;
  const stand = webAddress(address) ? standOf(address) : null;
  if (!stand) return null;
  const { site, page } = stand;
  const leave = (change: Parameters<typeof changeWishes>[0]): void => void changeWishes(change).then(onRetry);
  return (
    <>
      <button type="button" class="link" onClick={() => leave(({ pagesOff }) => ({ pagesOff: [...pagesOff, page] }))}>
        {t.page}
      </button>
      <button type="button" class="link" onClick={() => leave(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }))}>
        {t.site}
      </button>
    </>
  );
}
