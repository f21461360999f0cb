import { factName } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';
import type { Moved, Standing } from './decided';

/** Of the text, or the cell. */
function useName({ id }: Moved): string {
  const { lang } = useTexts();
  return id.startsWith('text ') ? panelTexts(lang).text : factName(id, lang);
}

function MovedLine({ moved }: { readonly moved: Moved }) {
  const { lang, t } = useTexts();
  const name = useName(moved);
  const figure = (value: number | null): string => (value === null ? t.findings.blank : String(value));
  return <li>{panelTexts(lang).moved(name, figure(moved.before), figure(moved.now))}</li>;
}

/** More figures that have changed are not listed. */
const MOST_MOVED = 6;

/** Says that figures have changed since the decision, with both. */
export function Stale({ standing: { moved, added } }: { readonly standing: Standing }) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  return (
    <div class="stale" role="status">
      <p>{t.stale}</p>
      <ul>
        {moved.slice(0, MOST_MOVED).map((one) => (
          <MovedLine key={one.id} moved={one} />
        ))}
        {added > 0 && <li>{t.added(added)}</li>}
      </ul>
    </div>
  );
}
