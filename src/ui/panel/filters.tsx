import type { ToldDoubt } from '../../exports/told';
import { words } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';
import { passes, type Filter } from './arranged';
import type { WalkState } from './use-walk';

export interface FiltersProps {
  readonly doubts: readonly ToldDoubt[];
  readonly walk: Pick<WalkState, 'progress' | 'filter' | 'order' | 'setFilter' | 'setOrder'>;
}

const FILTERS: readonly Filter[] = ['all', 'error', 'warning', 'notice', 'asked', 'done'];

/** Which doubts are listed, each choice of which there are some with how many, and in which order. */
export function Filters({ doubts, walk: { progress, filter, order, setFilter, setOrder } }: FiltersProps) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  const { severity, verifyAll } = words(lang);
  const names = { ...severity, all: t.all, asked: t.decided['to-ask'], done: t.done };
  const count = (one: Filter): number => doubts.filter((told) => passes(told, one, progress)).length;
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
        {FILTERS.filter((one) => one === 'all' || one === filter || count(one)).map((one) => (
          <button key={one} type="button" aria-pressed={one === filter} onClick={() => setFilter(one)}>
            {names[one]} <b>{count(one)}</b>
          </button>
        ))}
      </div>
    </div>
  );
}
