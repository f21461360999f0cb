import type { ShownMark, ShownReport } from '../../messages/shown';

export interface CardProps {
  readonly mark: ShownMark;
  readonly shown: ShownReport;
  /** Where it stands on the paper, in CSS pixels from its upper left corner. */
  readonly at: { readonly left: number; readonly top: number };
}

/** What is said of a mark: the same as on the card in a page. */
export function Card({ mark: { name, told, more }, shown: { tales }, at }: CardProps) {
  return (
    <div class="card" role="tooltip" style={{ left: `${at.left}px`, top: `${at.top}px` }}>
      {name && <p class="card__name">{name}</p>}
      {told.map(({ tale: number, guess }) => {
        const tale = tales[number];
        return (
          tale && (
            <div key={number} class={`card__tale tone--${tale.severity}`}>
              <p>
                <b class="card__word">{tale.word}</b> {tale.message}
              </p>
              {tale.sums.map((sum) => (
                <p key={sum} class="card__sum">
                  {sum}
                </p>
              ))}
              {guess.map((line) => (
                <p key={line} class="card__guess">
                  {line}
                </p>
              ))}
            </div>
          )
        );
      })}
      {more && <p class="fine">{more}</p>}
    </div>
  );
}
