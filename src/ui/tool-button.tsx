export interface ToolButtonProps {
  /** What it does, for whoever points at it or hears it. */
  readonly label: string;
  readonly sign: keyof typeof SIGNS;
  /** A word beside the sign. */
  readonly text?: string;
  /** Whether there is nothing to do for it. */
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

const SIGNS = {
  jump: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  previous: 'M9.8 3.5 5.3 8l4.5 4.5',
  next: 'M6.2 3.5 10.7 8l-4.5 4.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
};

/** A small button beside text, which itself stays text that can be selected. */
export function ToolButton({ label, sign, text, isOff = false, onClick }: ToolButtonProps) {
  return (
    <button type="button" class={`tool tool--${sign}`} title={label} aria-label={label} disabled={isOff} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SIGNS[sign]} />
      </svg>
      {text}
    </button>
  );
}
