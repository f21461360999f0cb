import { useState } from 'preact/hooks';
import type { EvidenceJob } from '../messages/clerk';
import { recordTexts } from '../texts/record';
import { webAddress } from './addresses';
import type { Placed } from './placed';
import { useTexts } from './texts';

export interface RecordWayProps {
  readonly tab: number;
  readonly placed: Placed;
  /** Places of the doubt that the reader is at, of which a picture may be taken; null where none may. */
  readonly places: readonly string[] | null;
  /** What was decided, by the ids of findings. */
  readonly decisions?: EvidenceJob['decisions'];
}

/** Saves an evidence page of a report: with what the server sends, and with a picture of the doubt, where the reader wants that. */
export function RecordWay({ tab, placed, places, decisions = {} }: RecordWayProps) {
  const { lang } = useTexts();
  const t = recordTexts(lang);
  const [wishes, setWishes] = useState({ again: false, picture: false });
  const [told, setTold] = useState('');
  const save = async (): Promise<void> => {
    setTold(t.working);
    // Only who asks for one loads what writes it.
    const { savePageRecord } = await import('./page-record');
    const came = await savePageRecord(
      { tab, placed, decisions },
      { ...wishes, picture: wishes.picture ? places : null },
      lang,
    ).catch(() => 'failed' as const);
    setTold({ saved: t.saved, changed: t.changed, failed: t.failed, unpictured: t.noPicture }[came]);
  };
  const choice = (name: 'again' | 'picture', label: string) => (
    <label>
      <input
        type="checkbox"
        checked={wishes[name]}
        onChange={({ currentTarget: { checked } }) => setWishes((now) => ({ ...now, [name]: checked }))}
      />{' '}
      {label}
    </label>
  );
  return (
    <section class="record">
      <button type="button" class="quiet" disabled={told === t.working} onClick={() => void save()}>
        {t.save}
      </button>
      <p class="record__wishes fine">
        {webAddress(placed.address) && choice('again', t.again)}
        {places && choice('picture', t.picture)}
      </p>
      <p class="fine" role="status">
        {told}
      </p>
    </section>
  );
}
