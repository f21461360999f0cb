import type { Tone } from './verdict';

export interface MarkProps {
  /** What the mark stands for. Shapes differ as well as colours: lozenge, triangle, disc, dashed ring, tick. */
  readonly tone: Tone;
}

const lozenge = (
  <>
    <path class="mark__body" d="M12 1.8 22.2 12 12 22.2 1.8 12Z" />
    <path class="mark__sign" d="M8 10h8M8 14h8M14.2 7.2 9.8 16.8" />
  </>
);

const triangle = (
  <>
    <path class="mark__body" d="M12 2.6 22.6 21H1.4Z" />
    <path class="mark__sign" d="M12 9v6M12 17.9v.2" />
  </>
);

const disc = (
  <>
    <circle class="mark__body" cx="12" cy="12" r="9.6" />
    <path class="mark__sign" d="M12 11v5.6M12 7.4v.2" />
  </>
);

const ring = (
  <>
    <circle class="mark__ring" cx="12" cy="12" r="9.4" />
    <path class="mark__stroke" d="M9.2 9.4a2.9 2.9 0 1 1 4.3 2.7c-1 .6-1.5 1.1-1.5 2.2M12 17.2v.2" />
  </>
);

const tick = (
  <>
    <circle class="mark__body" cx="12" cy="12" r="9.6" />
    <path class="mark__sign" d="m7.4 12.4 3.1 3.1 6.1-6.6" />
  </>
);

const SHAPES = { error: lozenge, warning: triangle, notice: disc, unchecked: ring, partial: ring, clean: tick };

/** A small sign for a severity or a verdict; always beside the words that say the same. */
export function Mark({ tone }: MarkProps) {
  return (
    <svg class={`mark tone--${tone}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
  );
}
