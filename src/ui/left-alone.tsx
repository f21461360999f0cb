import { isOff, standOf } from '../messages/wishes';
import { recordTexts } from '../texts/record';
import { changeWishes } from './kept';
import { Notice } from './notice';
import type { OffProps } from './off';
import { useTexts } from './texts';

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
