import type { Round } from '../../desk/round';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';

/** How a fate looks: what is right, what is not, and what is not known. */
const TONE = {
  putRight: 'clean',
  stands: 'error',
  appeared: 'warning',
  unreachable: 'unchecked',
  unchecked: 'unchecked',
} as const;
const FATES = ['putRight', 'stands', 'appeared', 'unreachable', 'unchecked'] as const;

export interface FatesProps {
  readonly fates: Round['sums'];
}

/** How many doubts came to what. */
export function Fates({ fates }: FatesProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).round;
  return (
    <>
      {FATES.filter((fate) => fates[fate]).map((fate) => (
        <span key={fate} class={`fate tone--${TONE[fate]}`}>
          {t[fate](fates[fate] ?? 0)}
        </span>
      ))}
    </>
  );
}

/** What became of the doubts of the earlier round, and of its reports. */
export function RoundSums({ round }: { readonly round: Round | 'lost' }) {
  const { lang } = useTexts();
  const t = deskTexts(lang).round;
  if (round === 'lost') return <p class="desk__trouble">{t.lost}</p>;
  return (
    <div class="round">
      <p>
        {t.of} <Fates fates={round.sums} />
      </p>
      {round.gone.length > 0 && (
        <details class="fold">
          <summary>{t.gone(round.gone.length)}</summary>
          <ul class="fine">
            {round.gone.map(({ source, report, listedAs }) => (
              <li key={source}>
                <span lang="zh-CN">{report?.agency || listedAs}</span> {source}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
