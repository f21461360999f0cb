import { handbookWords } from '../../texts/handbook';
import { useTexts } from '../texts';

export interface FilterProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly shown: number;
  readonly of: number;
}

/** The box that narrows the rules down, with the number of those that are left. */
export function Filter({ query, onQuery, shown, of }: FilterProps) {
  const { lang } = useTexts();
  const words = handbookWords(lang);
  return (
    <form class="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label for="filter">{words.filter}</label>
      <input
        id="filter"
        type="search"
        autocomplete="off"
        placeholder={words.hint}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <span class="filter__count" role="status">
        {words.shown(shown, of)}
      </span>
    </form>
  );
}

export interface NoMatchProps {
  readonly onClear: () => void;
}

/** Stands in for the rules when none matches. */
export function NoMatch({ onClear }: NoMatchProps) {
  const { lang } = useTexts();
  const words = handbookWords(lang);
  return (
    <p class="none">
      {words.none}
      <button type="button" class="quiet" onClick={onClear}>
        {words.clear}
      </button>
    </p>
  );
}
