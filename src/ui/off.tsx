import type { TabState } from '../messages';
import { isOff, standOf } from '../messages/wishes';
import { recordTexts } from '../texts/record';
import { webAddress } from './addresses';
import { changeWishes } from './kept';
import { Notice } from './notice';
import { useTexts } from './texts';

export interface OffProps {
  readonly state: TabState;
  /** Audits the tab anew. */
  readonly onRetry: () => void;
}

/** In place of a result: the reader wants this page left alone. */
export function Off({ state: { address, off = 'page' }, onRetry }: OffProps) {
  const { lang } = useTexts();
  const t = recordTexts(lang).off;
  const resume = (): void =>
    void changeWishes(({ sitesOff, pagesOff }) => ({
      sitesOff: sitesOff.filter((site) => isOff(address, { sitesOff: [site], pagesOff: [], rulesOff: [], name: '' }) === null),
      pagesOff: pagesOff.filter((page) => page !== standOf(address)?.page),
    })).then(onRetry);
  return (
    <Notice heading={t.heading[off]} advice={t.advice}>
      <button type="button" class="quiet" onClick={resume}>
        {t.resume}
      </button>
    </Notice>
  );
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
