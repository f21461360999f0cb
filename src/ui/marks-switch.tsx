import { useTexts } from './texts';

export interface MarksSwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Shows or hides the marks in the page. */
export function MarksSwitch({ on, onChange }: MarksSwitchProps) {
  const { t } = useTexts();
  return (
    <label class="switch fine">
      <span>{t.marks.label}</span>
      <input type="checkbox" role="switch" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
