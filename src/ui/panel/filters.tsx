import type { ToldDoubt } from '../../exports/told';
import { words } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';
import { passes, type Filter } from './arranged';
import type { WalkState } from './use-walk';

export interface FiltersProps {
  readonly doubts: readonly ToldDoubt[];
  readonly walk: Pick<WalkState, 'isDone' | 'filter' | 'order' | 'setFilter' | 'setOrder'>;
}

const FILTERS: readonly Filter[] = ['all', 'error', 'warning', 'notice', 'done'];

/** Which doubts are listed, each choice with how many there are, and in which order. */
export function Filters({ doubts, walk: { isDone, filter, order, setFilter, setOrder } }: FiltersProps) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  const { severity, verifyAll } = words(lang);
  const count = (one: Filter): number => doubts.filter((told) => passes(told, one, isDone)).length;
  return (
    <div class="filters">
      <h3 class="filters__heading fine">{verifyAll}</h3>
      <label class="filters__order fine">
        <span class="unseen">{t.order}</span>
        <select value={order} onChange={(event) => setOrder(event.currentTarget.value === 'page' ? 'page' : 'gravity')}>
          <option value="gravity">{t.byGravity}</option>
          <option value="page">{t.byPage}</option>
        </select>
      </label>
      <div class="filters__choices" role="group" aria-label={t.filter}>
        {FILTERS.map((one) => (
          <button key={one} type="button" aria-pressed={one === filter} onClick={() => setFilter(one)}>
            {one === 'all' || one === 'done' ? t[one] : severity[one]} <b>{count(one)}</b>
          </button>
        ))}
      </div>
    </div>
  );
}
