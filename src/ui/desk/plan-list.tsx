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
          aria-label={`${t.columns.take} ${name}`}
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

type Year = number | 'none';
const yearOf = ({ year }: Candidate): Year => year ?? 'none';

/** The years that links name, the latest first. */
const yearsOf = (candidates: readonly Candidate[]): Year[] =>
  [...new Set(candidates.map(yearOf))].toSorted((a, b) => (b === 'none' ? 0 : b) - (a === 'none' ? 0 : a));

interface ToolsProps extends PlanListProps {
  /** Those that are in sight. */
  readonly shown: readonly Candidate[];
  readonly sought: string;
  readonly onSought: (sought: string) => void;
}

/** Takes several candidates in or out. */
function withAll(left: ReadonlySet<number>, some: readonly Candidate[], take: boolean): ReadonlySet<number> {
  const next = new Set(left);
  for (const { id } of some)
    if (take) next.delete(id);
    else next.add(id);
  return next;
}

/** Takes candidates in and out all at once, by year or as they are in sight. */
function Tools({ candidates, left, onLeft, shown, sought, onSought }: ToolsProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const years = yearsOf(candidates);
  const only = (year: Year | null): void =>
    onLeft(
      withAll(
        new Set(),
        candidates.filter((one) => year !== null && yearOf(one) !== year),
        false,
      ),
    );
  const chosen = candidates.filter(({ id }) => !left.has(id)).length;
  return (
    <div class="plan__tools">
      <b>{t.plan.chosen(chosen)}</b>
      {years.length > 1 && (
        <span class="plan__years" role="group" aria-label={t.plan.years}>
          {[null, ...years].map((year) => (
            <button key={year ?? ''} type="button" class="quiet" onClick={() => only(year)}>
              {year === null ? t.plan.all : year === 'none' ? t.plan.noYear : year}
            </button>
          ))}
        </span>
      )}
      <button type="button" class="link" onClick={() => onLeft(withAll(left, shown, true))}>
        {t.plan.takeAll}
      </button>
      <button type="button" class="link" onClick={() => onLeft(withAll(left, shown, false))}>
        {t.plan.takeNone}
      </button>
      <input
        type="search"
        class="desk__search"
        placeholder={t.filters.search}
        aria-label={t.filters.search}
        value={sought}
        onInput={({ currentTarget }) => onSought(currentTarget.value)}
      />
    </div>
  );
}

/** What the columns list; each may be taken out, all of a year at once. */
export function PlanList(props: PlanListProps) {
  const { candidates, left, onLeft } = props;
  const { lang } = useTexts();
  const { columns } = deskTexts(lang).plan;
  const [sought, setSought] = useState('');
  const shown = candidates.filter(({ name, address }) => `${name} ${address}`.includes(sought.trim()));
  return (
    <div class="plan__list">
      <Tools {...props} shown={shown} sought={sought} onSought={setSought} />
      <div class="plan__scroll">
        <table class="plan__table">
          <thead>
            <tr>
              {[columns.take, columns.name, columns.year, columns.address].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <CandidateLine
                key={one.id}
                candidate={one}
                isTaken={!left.has(one.id)}
                onTake={(take) => onLeft(withAll(left, [one], take))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
