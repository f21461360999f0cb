import { useState } from 'preact/hooks';
import { handOver, type HandedKind } from '../../desk/hand-over';
import type { Sweeping } from '../../desk/sweeping';
import type { Tools } from '../../desk/tools';
import { deskTexts } from '../../texts/desk';
import { saveBlob } from '../download';
import { dayOf } from '../moment';
import { useTexts } from '../texts';

export interface HandOverProps {
  readonly sweeping: Sweeping;
  readonly tools: Tools;
  /** Begins the second round; null while that cannot be. */
  readonly onAgain: (() => void) | null;
}

const KINDS: readonly HandedKind[] = ['xlsx', 'csv', 'jsonl'];

/** What is handed over: the list of doubts as a file, and the second round. */
export function HandOver({ sweeping, tools, onAgain }: HandOverProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const [told, setTold] = useState('');
  const save = async (kind: HandedKind): Promise<void> => {
    setTold(t.handOver.making);
    const { name, content } = await handOver(sweeping, kind, tools, lang, dayOf(tools.now()));
    saveBlob(name, content);
    setTold(t.handOver.done(name));
  };
  return (
    <div class="hand-over" role="group" aria-label={t.handOver.label}>
      {KINDS.map((kind) => (
        <button key={kind} type="button" class="quiet" onClick={() => void save(kind).catch(() => setTold(t.handOver.failed))}>
          {t.handOver[kind]}
        </button>
      ))}
      {onAgain && (
        <button type="button" class="quiet" onClick={onAgain}>
          {t.again}
        </button>
      )}
      <p class="told" role="status">
        {told}
      </p>
    </div>
  );
}
