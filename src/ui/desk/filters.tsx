import type { RefObject } from 'preact';
import { FILTERS, fits } from '../../desk/filter';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import type { Rows } from './use-rows';

export interface FiltersProps {
  readonly rows: Rows;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Which rows are shown: by kind, each with its number, and by name. */
export function Filters({ rows: { all, filter, onFilter, sought, onSought }, search }: FiltersProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).filters;
  const counts = FILTERS.map((one) => ({ one, count: all.filter((shown) => fits(shown, one)).length }));
  return (
    <div class="desk-filters">
      <div class="filters__choices" role="group" aria-label={t.label}>
        {counts
          .filter(({ one, count }) => count > 0 || one === 'all' || one === filter)
          .map(({ one, count }) => (
            <button key={one} type="button" aria-pressed={one === filter} onClick={() => onFilter(one)}>
              {t[one]} <b>{count}</b>
            </button>
          ))}
      </div>
      <input
        ref={search}
        type="search"
        class="desk__search"
        placeholder={`${t.search} /`}
        aria-label={t.search}
        value={sought}
        onInput={({ currentTarget }) => onSought(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </div>
  );
}
