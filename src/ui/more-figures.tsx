import type { Audit } from '../audit/types';
import { useTexts } from './texts';

/** Says that figures of the text were neither compared nor listed, where that is so. */
export function MoreFigures({ audit: { report } }: { readonly audit: Pick<Audit, 'report'> }) {
  const { t } = useTexts();
  return report?.moreUncovered ? <p class="fine">{t.unchecked.moreFigures}</p> : null;
}
