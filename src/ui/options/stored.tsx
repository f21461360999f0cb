import { useEffect, useState } from 'preact/hooks';
import { pageTexts } from '../../texts/pages';
import { browser } from '../browser';
import { useTexts } from '../texts';

/** How much is kept, in bytes; as text where the browser does not say. */
async function sizeOfStored(): Promise<number> {
  const all = await browser.storage.local.get(null);
  const { usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return usage + (Object.keys(all).length ? new TextEncoder().encode(JSON.stringify(all)).length : 0);
}

/** Deletes a database; other windows give it up when they are told. */
const deleted = (name: string): Promise<void> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => done());
    request.addEventListener('error', () => done());
  });

export interface StoredProps {
  /** Changes whenever something else on the page does. */
  readonly version: unknown;
  /** Called when everything is gone. */
  readonly onDeleted: () => void;
}

/** What is kept on this machine, and how it is deleted: after a second question. */
export function Stored({ version, onDeleted }: StoredProps) {
  const { lang } = useTexts();
  const t = pageTexts(lang).options;
  const [size, setSize] = useState<number | null>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => void sizeOfStored().then(setSize, () => setSize(null)), [version]);
  const deleteAll = async (): Promise<void> => {
    setAsked(false);
    await Promise.allSettled([browser.storage.local.clear(), browser.storage.session.clear()]);
    const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
    await Promise.all(databases.flatMap(({ name }) => (name ? deleted(name) : [])));
    setSize(0);
    onDeleted();
  };
  return (
    <section>
      <h2>{t.stored}</h2>
      <p>{t.storedWhat}</p>
      {size !== null && <p class="fine">{t.storedSize((size / 1000).toFixed(1))}</p>}
      {isAsked ? (
        <p class="stored__sure" role="alert">
          {t.deleteSure}{' '}
          <button type="button" class="quiet stored__delete" onClick={() => void deleteAll()}>
            {t.deleteYes}
          </button>{' '}
          <button type="button" class="quiet" onClick={() => setAsked(false)}>
            {t.cancel}
          </button>
        </p>
      ) : (
        <button type="button" class="quiet stored__delete" onClick={() => setAsked(true)}>
          {t.deleteAll}
        </button>
      )}
    </section>
  );
}
