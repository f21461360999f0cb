import { useState } from 'preact/hooks';
import type { Candidate } from '../../desk/plan';
import { deskTexts } from '../../texts/desk';
import { webAddress } from '../addresses';
import { useTexts } from '../texts';

export interface PlanListProps {
  readonly candidates: readonly Candidate[];
  /** Those that are taken out. */
  readonly left: ReadonlySet<number>;
  readonly onLeft: (left: ReadonlySet<number>) => void;
}

interface CandidateLineProps {
  readonly candidate: Candidate;
  readonly isTaken: boolean;
  readonly onTake: (take: boolean) => void;
}

function CandidateLine({ candidate, isTaken, onTake }: CandidateLineProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).plan;
  const { id, name, address, year, kind } = candidate;
  const href = webAddress(address);
  return (
    <tr class={isTaken ? '' : 'plan__left'}>
      <td>
        <input
          type="checkbox"
          id={`take-${id}`}
          checked={isTaken}
          onChange={({ currentTarget }) => onTake(currentTarget.checked)}
        />
      </td>
      <td>
        <label for={`take-${id}`} lang="zh-CN">
          {name}
        </label>{' '}
        {kind !== 'page' && <span class={`tag tag--${kind}`}>{t.kinds[kind]}</span>}
      </td>
      <td>{year ?? ''}</td>
      <td class="plan__address">
        {href ? (
          <a href={href} target="_blank" rel="noreferrer">
            {address}
          </a>
        ) : (
          address
        )}
      </td>
    </tr>
  );
}

/** Which of the candidates are of a year; null: all of them. */
const ofYear = (candidates: readonly Candidate[], year: number | 'none' | null): readonly Candidate[] =>
  year === null ? candidates : candidates.filter((one) => (one.year ?? 'none') === year);

/** What the columns list; each may be taken out, all of a year at once. */
export function PlanList({ candidates, left, onLeft }: PlanListProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).plan;
  const [sought, setSought] = useState('');
  const years = [...new Set(candidates.map(({ year }) => year ?? ('none' as const)))].toSorted().reverse();
  const shown = candidates.filter(({ name, address }) => `${name} ${address}`.includes(sought.trim()));
  const without = (taken: readonly Candidate[], take: boolean): void => {
    const next = new Set(left);
    for (const { id } of taken)
      if (take) next.delete(id);
      else next.add(id);
    onLeft(next);
  };
  const only = (year: (typeof years)[number] | null): void => {
    const kept = new Set(ofYear(candidates, year));
    onLeft(new Set(candidates.filter((one) => !kept.has(one)).map(({ id }) => id)));
  };
  const chosen = candidates.filter(({ id }) => !left.has(id)).length;
  return (
    <div class="plan__list">
      <div class="plan__tools">
        <b>{t.chosen(chosen)}</b>
        {years.length > 1 && (
          <span class="plan__years" role="group" aria-label={t.years}>
            {[null, ...years].map((year) => (
              <button key={year ?? ''} type="button" class="quiet" onClick={() => only(year)}>
                {year === null ? t.all : year === 'none' ? t.noYear : year}
              </button>
            ))}
          </span>
        )}
        <button type="button" class="link" onClick={() => without(shown, true)}>
          {t.takeAll}
        </button>
        <button type="button" class="link" onClick={() => without(shown, false)}>
          {t.takeNone}
        </button>
        <input
          type="search"
          class="desk__search"
          placeholder={deskTexts(lang).filters.search}
          aria-label={deskTexts(lang).filters.search}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </div>
      <div class="plan__scroll" tabIndex={0} role="region" aria-label={t.columns.name}>
        <table class="plan__table">
          <thead>
            <tr>
              <th scope="col">{t.columns.take}</th>
              <th scope="col">{t.columns.name}</th>
              <th scope="col">{t.columns.year}</th>
              <th scope="col">{t.columns.address}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <CandidateLine key={one.id} candidate={one} isTaken={!left.has(one.id)} onTake={(take) => without([one], take)} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
