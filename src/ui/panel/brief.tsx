import { isDecided } from '../../audit/repairs/causes';
import type { ToldDoubt } from '../../exports/told';
import { words } from '../../texts';
import { useTexts } from '../texts';

/** A doubt that is not open, in short. Figures come first: what is cut off at the end is the sentence. */
export function Brief({ told: { doubt, figures, findings } }: { readonly told: ToldDoubt }) {
  const { lang } = useTexts();
  const isWhole = doubt.cause && isDecided(doubt.cause);
  return (
    <p class="entry__brief">
      {figures && <b>{figures}</b>}
      {figures && !isWhole && words(lang).colon}
      {!(figures && isWhole) && findings[0]?.message}
    </p>
  );
}
