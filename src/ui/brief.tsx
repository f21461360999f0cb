import type { ToldDoubt } from '../exports/told';
import { isDecided } from '../audit/repairs/causes';
import { words } from '../texts';
import { useTexts } from './texts';

/** What a doubt says, in short. Figures come first: what is cut off at the end is the sentence. */
export function Brief({ told: { doubt, figures, findings } }: { readonly told: ToldDoubt }) {
  const { lang } = useTexts();
  if (!figures) return <span class="brief__told">{findings[0]?.message}</span>;
  const isWhole = doubt.cause && isDecided(doubt.cause);
  return (
    <span class="brief__told" data-figures={!isWhole}>
      <b>{figures}</b>
      {!isWhole && words(lang).colon + findings[0]?.message}
    </span>
  );
}
