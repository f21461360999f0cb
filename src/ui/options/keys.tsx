import { useEffect, useState } from 'preact/hooks';
import { pageTexts } from '../../texts/pages';
import { browser } from '../browser';
import { useTexts } from '../texts';

interface Command {
  readonly name: string;
  readonly keys: string;
}

/** What the browser's keys for the extension are by now; browsers without any have no such list. */
function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const asked: Promise<readonly { readonly name?: string; readonly shortcut?: string }[]> =
      browser.commands?.getAll() ?? Promise.resolve([]);
    void asked.then(
      (all) => setCommands(all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))),
      () => setCommands([]),
    );
  }, []);
  return commands;
}

/** Where the browser has its keys changed; extensions may not open it by a link. */
const CHANGED_AT = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';

const Entry = ({ keys, what }: { readonly keys: string; readonly what: string }) => (
  <div class="keys__entry">
    <dt>
      <kbd>{keys}</kbd>
    </dt>
    <dd>{what}</dd>
  </div>
);

/** All keys: those of the browser, and those of the panel. */
export function Keys() {
  const { lang } = useTexts();
  const t = pageTexts(lang).options;
  const commands = useCommands().filter(({ name }) => name in t.commands);
  return (
    <section>
      <h2>{t.keys}</h2>
      {commands.length > 0 && (
        <>
          <h3>{t.keysBrowser}</h3>
          <dl class="keys">
            {commands.map(({ name, keys }) => (
              <Entry key={name} keys={keys || t.keysNone} what={t.commands[name] ?? name} />
            ))}
          </dl>
          <p class="fine">
            {t.keysChange}
            <code>{CHANGED_AT}</code>
          </p>
        </>
      )}
      <h3>{t.keysPanel}</h3>
      <dl class="keys">
        {t.panelKeys.map(([keys, what]) => (
          <Entry key={keys} keys={keys} what={what} />
        ))}
      </dl>
    </section>
  );
}
