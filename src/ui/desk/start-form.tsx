import { useState } from 'preact/hooks';
import { addressesIn, askAccess } from '../../desk/access';
import type { Sweepings } from '../../desk/sweepings';
import type { Lang } from '../../texts';
import { deskTexts } from '../../texts/desk';
import { browser } from '../browser';
import { useTexts } from '../texts';

export interface StartFormProps {
  readonly sweepings: Sweepings;
  /** Addresses to begin with. */
  readonly from: string;
  readonly onBegun: (id: string) => void;
  readonly onFailed: (failure: unknown) => void;
}

/** Reports are on a year that is over; so many of them are offered. */
const YEARS = 8;

const yearsBefore = (now: Date): number[] => Array.from({ length: YEARS }, (_, n) => now.getFullYear() - 1 - n);

interface YearProps {
  readonly year: string;
  readonly onYear: (year: string) => void;
}

function YearChoice({ year, onYear }: YearProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).start;
  const [years] = useState(() => yearsBefore(new Date()));
  return (
    <label>
      {t.year}{' '}
      <select value={year} onChange={({ currentTarget }) => onYear(currentTarget.value)}>
        <option value="">{t.everyYear}</option>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Asks for leave to read the sites of some addresses, and begins a sweep of them. Yields its id, or what is the matter. */
async function begun(
  sweepings: Sweepings,
  written: string,
  year: string,
  lang: Lang,
): Promise<{ id: string } | { told: string }> {
  const t = deskTexts(lang).start;
  const addresses = addressesIn(written);
  if (addresses.length === 0) return { told: t.none };
  // In the gesture itself: browsers refuse it later.
  if (!(await askAccess(browser.permissions, addresses))) return { told: t.refused };
  const wanted = year ? Number(year) : null;
  return { id: await sweepings.begin(addresses, wanted) };
}

/** From addresses to a sweep. */
export function StartForm({ sweepings, from, onBegun, onFailed }: StartFormProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).start;
  const [written, setWritten] = useState(from);
  const [year, setYear] = useState('');
  const [told, setTold] = useState('');
  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    const come = await begun(sweepings, written, year, lang);
    if ('told' in come) return setTold(come.told);
    void sweepings.get(come.id).then((sweeping) => sweeping.work(), onFailed);
    onBegun(come.id);
  };
  return (
    <form class="start" onSubmit={(event) => void begin(event).catch(onFailed)}>
      <h2>{t.heading}</h2>
      <label class="start__addresses">
        <span>{t.addresses}</span>
        <textarea
          rows={4}
          value={written}
          spellcheck={false}
          aria-describedby="start-hint"
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      <p class="fine" id="start-hint">
        {t.addressesHint}
      </p>
      <p class="start__deeds">
        <YearChoice year={year} onYear={setYear} />
        <button type="submit" class="main-way">
          {t.list}
        </button>
      </p>
      <p class={told ? 'desk__trouble' : ''} role="status">
        {told}
      </p>
    </form>
  );
}
