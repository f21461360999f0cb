import { useState } from 'preact/hooks';
import { handOver, type HandedKind } from '../../desk/hand-over';
import type { Sweeping } from '../../desk/sweeping';
import type { Tools } from '../../desk/tools';
import { deskTexts, type DeskTexts } from '../../texts/desk';
import { saveBlob } from '../download';
import { dayOf } from '../moment';
import { useTexts } from '../texts';

export interface HandOverProps {
  readonly sweeping: Sweeping;
  readonly tools: Tools;
  /** Begins the second round; null while that cannot be. */
  readonly onAgain: (() => void) | null;
}

const KINDS: readonly HandedKind[] = ['xlsx', 'csv', 'jsonl', 'html'];

type Words = DeskTexts['handOver'];
/** What is said, in the language of whoever looks. */
type Told = (t: Words) => string;

/** What is handed over: the list of doubts as a file, and the second round. */
export function HandOver({ sweeping, tools, onAgain }: HandOverProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const [told, setTold] = useState<Told>(() => () => '');
  const save = async (kind: HandedKind): Promise<void> => {
    setTold(() => (now: Words) => now.making);
    const { name, content } = await handOver(sweeping, kind, tools, lang, dayOf(tools.now()));
    saveBlob(name, content);
    setTold(() => (now: Words) => now.done(name));
  };
  return (
    <div class="hand-over" role="group" aria-label={t.handOver.label}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="quiet"
          onClick={() => void save(kind).catch(() => setTold(() => (now: Words) => now.failed))}
        >
          {t.handOver[kind]}
        </button>
      ))}
      {onAgain && (
        <button type="button" class="quiet" onClick={onAgain}>
          {t.again}
        </button>
      )}
      <p class="told" role="status">
        {told(t.handOver)}
      </p>
    </div>
  );
}
