import { useEffect, useState } from 'preact/hooks';
import { sweepName } from '../../desk/sweep-name';
import type { SweepEntry } from '../../desk/types';
import type { Sweepings } from '../../desk/sweepings';
import { deskTexts } from '../../texts/desk';
import { dayOf, timeOf } from '../moment';
import { useTexts } from '../texts';
import { Failure } from './failure';
import { StartForm } from './start-form';

export interface HomeProps {
  readonly sweepings: Sweepings;
  /** Addresses to begin with. */
  readonly from: string;
  readonly onOpen: (id: string) => void;
}

interface SweepLineProps {
  readonly sweep: SweepEntry;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function SweepLine({ sweep, onOpen, onRemove }: SweepLineProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).sweeps;
  const [isAsked, setAsked] = useState(false);
  const { begunAt, again } = sweep;
  const name = sweepName(sweep, lang);
  const at = new Date(begunAt);
  return (
    <li class="sweep-line">
      <button type="button" class="sweep-line__name link" onClick={onOpen}>
        {name}
      </button>
      <span class="fine">
        {again !== null && !sweep.made && <b class="tag">{t.again}</b>} {t.begun(`${dayOf(at)} ${timeOf(at).slice(0, 5)}`)}
      </span>
      {isAsked ? (
        <span class="sweep-line__sure" role="alert">
          {t.removeSure(name)}{' '}
          <button type="button" class="quiet" onClick={onRemove}>
            {t.removeYes}
          </button>{' '}
          <button type="button" class="quiet" onClick={() => setAsked(false)}>
            {t.cancel}
          </button>
        </span>
      ) : (
        <button type="button" class="link" aria-label={`${t.remove} ${name}`} onClick={() => setAsked(true)}>
          {t.remove}
        </button>
      )}
    </li>
  );
}

/** Where the desk begins: a new sweep, and those there were. */
export function Home({ sweepings, from, onOpen }: HomeProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const [sweeps, setSweeps] = useState<readonly SweepEntry[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { archive } = sweepings.tools;
  const load = (): void => void archive.sweeps.all().then(setSweeps, setFailure);
  useEffect(load, [archive]);
  const remove = (id: string): void => void sweepings.remove(id).then(load, setFailure);
  return (
    <>
      <p class="page__lead">{t.lead}</p>
      {failure !== null && <Failure failure={failure} />}
      <StartForm sweepings={sweepings} from={from} onBegun={onOpen} onFailed={setFailure} />
      <section>
        <h2>{t.sweeps.heading}</h2>
        {sweeps?.length === 0 && <p class="fine">{t.sweeps.none}</p>}
        <ul class="sweep-lines">
          {(sweeps ?? []).map((sweep) => (
            <SweepLine key={sweep.id} sweep={sweep} onOpen={() => onOpen(sweep.id)} onRemove={() => remove(sweep.id)} />
          ))}
        </ul>
      </section>
    </>
  );
}
