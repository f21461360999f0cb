import { useEffect, useState } from 'preact/hooks';
import type { Wishes } from '../../messages/wishes';
import { pageTexts } from '../../texts/pages';
import { GOVERNMENT } from '../addresses';
import { browser } from '../browser';
import { useTexts } from '../texts';

/** Sites that the extension may read by itself; browsers tell of every change. */
function useGranted(): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = (): void =>
      void browser.permissions.getAll().then(
        (all) => setOrigins((all.origins ?? []).filter((origin) => /^(?:https?|\*):/.test(origin))),
        () => setOrigins([]),
      );
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return origins;
}

/** Sites that were granted; each can be taken back. */
export function GrantedSites() {
  const { lang } = useTexts();
  const t = pageTexts(lang).options;
  const origins = useGranted();
  const own = browser.runtime.getManifest() as { host_permissions?: string[] };
  // Chromium does not give back by itself what the manifest asks for: its own settings do.
  const isFixed = (origin: string): boolean => (own.host_permissions ?? []).includes(origin) && !import.meta.env.FIREFOX;
  const revoke = (origin: string): void => void browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
  // The request has to leave the click itself: browsers refuse it after an await.
  const grant = (): void => void browser.permissions.request({ origins: [GOVERNMENT] }).catch(() => undefined);
  return (
    <section>
      <h2>{t.sites}</h2>
      {origins.length === 0 && <p>{t.noSites}</p>}
      <ul class="rows">
        {origins.map((origin) => (
          <li key={origin} class="rows__row">
            <span>{origin === GOVERNMENT ? t.government : origin}</span>
            {!isFixed(origin) && (
              <button type="button" class="quiet" aria-label={`${t.revoke} ${origin}`} onClick={() => revoke(origin)}>
                {t.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!origins.includes(GOVERNMENT) && (
        <button type="button" class="quiet" onClick={grant}>
          {t.grantGovernment}
        </button>
      )}
    </section>
  );
}

export interface WishProps {
  readonly wishes: Wishes;
  /** Changes what the reader wishes, from what is kept by then. */
  readonly onChange: (change: (wishes: Wishes) => Partial<Wishes>) => void;
}

/** The host that somebody has typed, or null. */
function hostFrom(typed: string): string | null {
  const address = typed.includes('://') ? typed : `http://${typed}`;
  if (!URL.canParse(address)) return null;
  const { host, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && host.includes('.') ? host : null;
}

/** Adds a site that is to be left alone. */
function AddSite({ onChange }: Pick<WishProps, 'onChange'>) {
  const { lang } = useTexts();
  const t = pageTexts(lang).options;
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostFrom(typed.trim());
    setBad(host === null);
    if (host === null) return;
    onChange(({ sitesOff }) => ({ sitesOff: [...sitesOff, host] }));
    setTyped('');
  };
  return (
    <form class="rows__add" onSubmit={add}>
      <label>
        <span class="fine">{t.addSite}</span>{' '}
        <input
          type="text"
          value={typed}
          placeholder={t.addSiteHint}
          aria-invalid={isBad}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet">
        {t.add}
      </button>
      {isBad && <span role="alert">{t.badSite}</span>}
    </form>
  );
}

/** Sites and pages that are left alone; each can be checked again. */
export function LeftAlone({ wishes, onChange }: WishProps) {
  const { lang } = useTexts();
  const t = pageTexts(lang).options;
  const { sitesOff, pagesOff } = wishes;
  const without = (all: readonly string[], one: string): string[] => all.filter((other) => other !== one);
  const rows = [
    ...sitesOff.map((one) => ({ one, kind: t.offSite, resume: (now: Wishes) => ({ sitesOff: without(now.sitesOff, one) }) })),
    ...pagesOff.map((one) => ({ one, kind: t.offPage, resume: (now: Wishes) => ({ pagesOff: without(now.pagesOff, one) }) })),
  ];
  return (
    <section>
      <h2>{t.off}</h2>
      {rows.length === 0 && <p class="fine">{t.offNone}</p>}
      <ul class="rows">
        {rows.map(({ one, kind, resume }) => (
          <li key={`${kind} ${one}`} class="rows__row">
            <span>
              <bdi>{one}</bdi> <span class="fine">{kind}</span>
            </span>
            <button type="button" class="quiet" aria-label={`${t.resume} ${one}`} onClick={() => onChange(resume)}>
              {t.resume}
            </button>
          </li>
        ))}
      </ul>
      <AddSite onChange={onChange} />
    </section>
  );
}
