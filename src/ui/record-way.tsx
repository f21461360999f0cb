import { useState } from 'preact/hooks';
import type { EvidenceJob } from '../messages/clerk';
import { misreadTexts } from '../texts/misread';
import { recordTexts } from '../texts/record';
import { webAddress } from './addresses';
import type { RecordWishes } from './page-record';
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

type About = Pick<RecordWayProps, 'tab' | 'placed'> & Required<Pick<RecordWayProps, 'decisions'>>;

/** What saves a record of a report, or a sample of it, and what is told of the last one. Only who asks for one loads what writes it. */
function useSaving({ tab, placed, decisions }: About) {
  const { lang } = useTexts();
  const t = recordTexts(lang);
  const [told, setTold] = useState('');
  const save = async (wishes: RecordWishes): Promise<void> => {
    setTold(t.working);
    const { savePageRecord } = await import('./page-record');
    const came = await savePageRecord({ tab, placed, decisions }, wishes, lang).catch(() => 'failed' as const);
    setTold({ saved: t.saved, changed: t.changed, failed: t.failed, unpictured: t.noPicture }[came]);
  };
  const sample = async (): Promise<void> => {
    setTold(t.working);
    const { savePageSample } = await import('./page-sample');
    const came = await savePageSample(tab, placed, lang).catch(() => 'failed' as const);
    setTold(came === 'saved' ? misreadTexts(lang).saved : t[came]);
  };
  return { told, save, sample };
}

/** Saves an evidence page of a report, or a sample of one that was misread: with what the server sends, and with a picture of the doubt, where the reader wants that. */
export function RecordWay({ tab, placed, places, decisions = {} }: RecordWayProps) {
  const { lang } = useTexts();
  const t = recordTexts(lang);
  const [wishes, setWishes] = useState({ again: false, picture: false });
  const { told, save, sample } = useSaving({ tab, placed, decisions });
  const misread = misreadTexts(lang);
  const isBusy = told === t.working;
  const taken = { ...wishes, picture: wishes.picture ? places : null };
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
      <div class="record__wishes">
        <button type="button" class="quiet" disabled={isBusy} onClick={() => void save(taken)}>
          {t.save}
        </button>
        <button type="button" class="link" title={misread.hint} disabled={isBusy} onClick={() => void sample()}>
          {misread.save}
        </button>
      </div>
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
