import { useRef } from 'preact/hooks';
import type { Pack } from '../../audit/packs/schema';
import type { KeptPack } from '../../messages/packs';
import { packTexts } from '../../texts/packs';
import type { PackTexts } from '../../texts/zh/packs';
import { useTexts } from '../texts';
import { PackSample } from './pack-sample';
import { usePacks } from './use-packs';

/** What a pack is for and asks, on one line. */
function aboutPack({ basis, bodies, years, severity, cells, figures, mentions, lengths, dates }: Pack, t: PackTexts): string {
  const count = cells.length + figures.length + mentions.length + lengths.length + dates.length;
  return [
    bodies ? t.bodies(bodies.join(t.list)) : t.everybody,
    years?.from || years?.to ? t.years(years.from, years.to) : '',
    t.asks(count),
    t.severity[severity],
    basis ? t.basis(basis) : '',
  ]
    .filter(Boolean)
    .join(t.stop);
}

interface RowProps {
  readonly kept: KeptPack;
  readonly onTurn: (on: boolean) => void;
  readonly onRemove: () => void;
}

function Row({ kept: { on, pack }, onTurn, onRemove }: RowProps) {
  const { lang } = useTexts();
  const t = packTexts(lang);
  return (
    <li class="rows__row">
      <label class="packs__pack">
        <input
          type="checkbox"
          checked={on}
          aria-label={t.on(pack.name)}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />{' '}
        <bdi>{pack.name}</bdi>
        <span class="fine packs__about">{aboutPack(pack, t)}</span>
      </label>
      <button type="button" class="quiet" aria-label={`${t.remove} ${pack.name}`} onClick={onRemove}>
        {t.remove}
      </button>
    </li>
  );
}

/** Lets files be chosen. */
function FileWay({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { lang } = useTexts();
  const t = packTexts(lang);
  const input = useRef<HTMLInputElement>(null);
  return (
    <p class="packs__add">
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {t.add}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json"
        aria-label={t.add}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </p>
  );
}

/** What is asked beside the form: taken in from files, switched on and off, and removed. @param version changes when all was deleted. */
export function Packs({ version }: { readonly version: unknown }) {
  const { lang } = useTexts();
  const t = packTexts(lang);
  const { all, told, take, turn, remove } = usePacks(version);
  return (
    <section>
      <h2>{t.title}</h2>
      <p class="fine">{t.hint}</p>
      {all.length === 0 && <p class="fine">{t.none}</p>}
      <ul class="rows">
        {all.map((kept) => {
          const { name } = kept.pack;
          return <Row key={name} kept={kept} onTurn={(on) => turn(name, on)} onRemove={() => remove(name)} />;
        })}
      </ul>
      <FileWay onFiles={(files) => take(files.map((file) => ({ file, name: file.name })))} />
      <p class="packs__told" role="status">
        {told(lang)}
      </p>
      <PackSample onTake={take} />
    </section>
  );
}
