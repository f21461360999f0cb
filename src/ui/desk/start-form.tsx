import { useState } from 'preact/hooks';
import { addressesIn, askAccess } from '../../desk/access';
import type { Sweepings } from '../../desk/sweepings';
import { deskTexts } from '../../texts/desk';
import { hostOf } from '../addresses';
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

/** From addresses to a sweep: asks for leave to read them, and begins. */
export function StartForm({ sweepings, from, onBegun, onFailed }: StartFormProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).start;
  const [written, setWritten] = useState(from);
  const [year, setYear] = useState('');
  const [told, setTold] = useState('');
  const begin = async (): Promise<void> => {
    const addresses = addressesIn(written);
    const [first] = addresses;
    if (first === undefined) return setTold(t.none);
    // In the gesture itself: browsers refuse it later.
    if (!(await askAccess(browser.permissions, addresses))) return setTold(t.refused);
    const wanted = year ? Number(year) : null;
    const name = t.name(hostOf(first), addresses.length - 1, wanted);
    const id = await sweepings.begin(name, addresses, wanted);
    void sweepings.get(id).then((sweeping) => sweeping.work(), onFailed);
    onBegun(id);
  };
  return (
    <form
      class="start"
      onSubmit={(event) => {
        event.preventDefault();
        begin().catch(onFailed);
      }}
    >
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
        <label>
          {t.year}{' '}
          <select value={year} onChange={({ currentTarget }) => setYear(currentTarget.value)}>
            <option value="">{t.everyYear}</option>
            {yearsBefore(new Date()).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
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
