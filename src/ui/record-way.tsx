import { useState } from 'preact/hooks';
import type { EvidenceJob } from '../messages/clerk';
import { recordTexts } from '../texts/record';
import { webAddress } from './addresses';
import type { Placed } from './placed';
import { useTexts } from './texts';

export interface RecordWayProps {
  readonly tab: number;
  readonly placed: Placed;
  /** What was decided, by the ids of findings. */
  readonly decisions?: EvidenceJob['decisions'];
}

/** Saves an evidence page of a report: with what the server sends, and with a picture, where the reader wants that. */
export function RecordWay({ tab, placed, decisions = {} }: RecordWayProps) {
  const { lang } = useTexts();
  const t = recordTexts(lang);
  const [wishes, setWishes] = useState({ again: false, picture: false });
  const [told, setTold] = useState('');
  const save = async (): Promise<void> => {
    setTold(t.working);
    // Only who asks for one loads what writes it.
    const { savePageRecord } = await import('./page-record');
    const came = await savePageRecord({ tab, placed, decisions }, wishes, lang).catch(() => 'failed' as const);
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
        {choice('picture', t.picture)}
      </p>
      <p class="fine" role="status">
        {told}
      </p>
    </section>
  );
}
