import { ruleTitle, RULE_IDS } from '../../texts/rules';
import { pageTexts } from '../../texts/pages';
import { handbookAddress } from '../handbook-address';
import { useTexts } from '../texts';
import type { WishProps } from './sites';

/** Every rule, to be switched off and on again. */
export function Rules({ wishes, onChange }: WishProps) {
  const { lang, t: common } = useTexts();
  const t = pageTexts(lang).options;
  const off = new Set(wishes.rulesOff);
  const known = RULE_IDS.filter((id) => off.has(id)).length;
  const turn = (id: string, on: boolean): void =>
    onChange(({ rulesOff }) => ({ rulesOff: on ? rulesOff.filter((one) => one !== id) : [...rulesOff, id] }));
  return (
    <section>
      <h2>{t.rules}</h2>
      <p class="fine">{t.rulesHint}</p>
      <details class="fold" open={known > 0}>
        <summary>{t.rulesOff(known)}</summary>
        {known > 0 && (
          <button type="button" class="quiet" onClick={() => onChange(() => ({ rulesOff: [] }))}>
            {t.allOn}
          </button>
        )}
        <ul class="rules">
          {RULE_IDS.map((id) => (
            <li key={id} class="rows__row">
              <label>
                <input type="checkbox" checked={!off.has(id)} onChange={({ currentTarget }) => turn(id, currentTarget.checked)} />{' '}
                {ruleTitle(id, lang)}
              </label>
              <a
                class="about fine"
                href={handbookAddress(id, lang)}
                target="_blank"
                aria-label={`${common.findings.about} ${ruleTitle(id, lang)}`}
              >
                {common.findings.about}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
