import { useEffect, useRef, useState } from 'preact/hooks';
import { draftTexts } from '../../texts/draft';
import { useTexts } from '../texts';
import { takeClipboard, takeFile, takeTransfer, type FileHandle, type Intake, type Refusal } from './intake';

export interface IntakeAreaProps {
  /** Whether a draft stands on the page already. */
  readonly isSmall: boolean;
  readonly onTake: (coming: Promise<Intake | Refusal | null>) => void;
}

/** What Chromium has to choose a file by; its handle lets the file be read again. */
interface Picker {
  showOpenFilePicker?(options: object): Promise<readonly FileHandle[]>;
}

const ACCEPTED = ['.docx', '.pdf', '.xlsx', '.html', '.htm', '.txt', '.md', '.mht', '.mhtml'];

const isMac = (): boolean => /mac/i.test(navigator.userAgent);

/** Hears what is dropped on the page, and pasted into it. */
function useTransfers(onTake: IntakeAreaProps['onTake']): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    const over = (event: DragEvent, is: boolean): void => {
      event.preventDefault();
      setOver(is);
    };
    document.addEventListener('dragover', (event) => over(event, true), { signal });
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        over(event, false);
        if (event.dataTransfer) onTake(takeTransfer(event.dataTransfer));
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        event.preventDefault();
        if (event.clipboardData) onTake(takeTransfer(event.clipboardData));
      },
      { signal },
    );
    return () => ends.abort();
  }, [onTake]);
  return isOver;
}

/** Where a draft comes in: dropped anywhere on the page, pasted, or chosen. */
export function IntakeArea({ isSmall, onTake }: IntakeAreaProps) {
  const { lang } = useTexts();
  const t = draftTexts(lang);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useTransfers(onTake);
  const choose = (): void => {
    const { showOpenFilePicker } = window as Picker;
    if (!showOpenFilePicker) return input.current?.click();
    return void showOpenFilePicker.call(window, {}).then(
      ([handle]) => handle && onTake(handle.getFile().then((file) => takeFile(file, handle))),
      () => undefined,
    );
  };
  const chosen = (field: HTMLInputElement): void => {
    const file = field.files?.[0];
    if (file) onTake(takeFile(file));
    field.value = '';
  };
  return (
    <div class={`intake${isSmall ? ' intake--small' : ''}${isOver ? ' intake--over' : ''}`}>
      {!isSmall && (
        <>
          <p class="intake__drop">{isMac() ? t.dropMac : t.drop}</p>
          <p class="fine">{t.kinds}</p>
        </>
      )}
      <p class="intake__ways">
        <button type="button" class="quiet" onClick={choose}>
          {isSmall ? t.another : t.choose}
        </button>
        <button type="button" class="quiet" onClick={() => onTake(takeClipboard())}>
          {t.paste}
        </button>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED.join()}
          hidden
          aria-label={t.choose}
          onChange={({ currentTarget }) => chosen(currentTarget)}
        />
      </p>
    </div>
  );
}
