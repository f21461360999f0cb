import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { SEVERITIES, STATES, type Archived, type Wanted } from '../../desk/archived';
import { sweepName } from '../../desk/sweep-name';
import { archivedTexts } from '../../texts/archived';
import { useTexts } from '../texts';

export interface ArchiveFiltersProps {
  readonly archived: Archived;
  readonly wanted: Wanted;
  readonly onWanted: (change: Wanted) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** Null: whatever. */
  readonly onChoice: (value: string | null) => void;
}

function Choice({ label, value, options, onChoice }: ChoiceProps) {
  const { lang } = useTexts();
  return (
    <label class="archive__choice">
      <span class="fine">{label}</span>{' '}
      <select aria-label={label} value={value ?? ''} onChange={({ currentTarget }) => onChoice(currentTarget.value || null)}>
        <option value="">{archivedTexts(lang).any}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What of the archive is shown: by words, year, severity, decisions and sweep. */
export function ArchiveFilters({ archived: { catalogue, sweeps }, wanted, onWanted, search }: ArchiveFiltersProps) {
  const { lang } = useTexts();
  const t = archivedTexts(lang);
  const years = useMemo(() => catalogue.years().map((year) => [String(year), String(year)] as const), [catalogue]);
  const named = [...sweeps.values()].map((sweep) => [sweep.id, sweepName(sweep, lang)] as const);
  return (
    <div class="desk-filters" role="search">
      <input
        ref={search}
        type="search"
        class="desk__search archive__search"
        placeholder={`${t.search} /`}
        aria-label={t.search}
        value={wanted.text ?? ''}
        onInput={({ currentTarget }) => onWanted({ text: currentTarget.value })}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      <Choice
        label={t.year}
        value={wanted.year?.toString()}
        options={years}
        onChoice={(year) => onWanted({ year: year === null ? null : Number(year) })}
      />
      <Choice
        label={t.severity}
        value={wanted.severity}
        options={SEVERITIES.map((one) => [one, t.severities[one]])}
        onChoice={(chosen) => onWanted({ severity: SEVERITIES.find((one) => one === chosen) ?? null })}
      />
      <Choice
        label={t.state}
        value={wanted.state}
        options={STATES.map((one) => [one, t.states[one]])}
        onChoice={(chosen) => onWanted({ state: STATES.find((one) => one === chosen) ?? null })}
      />
      <Choice label={t.sweep} value={wanted.sweep} options={named} onChoice={(sweep) => onWanted({ sweep })} />
    </div>
  );
}
