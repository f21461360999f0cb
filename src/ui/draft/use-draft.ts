import { useCallback, useEffect, useState } from 'preact/hooks';
import { clerkAnswer, type Drafted } from '../../messages/clerk';
import type { Lang } from '../../texts';
import { askClerk } from '../ask-clerk';
import { keptRulesOff } from '../kept';
import { keptPacksOn } from '../kept-packs';
import { useTexts } from '../texts';
import { takeAgain, type Intake, type Refusal } from './intake';

/** Why there is no result. */
export type Trouble = Refusal | 'timeout' | 'failed' | 'paste-refused';

/** A draft that was read. It lives in the memory of the page alone. */
export interface ReadDraft {
  readonly intake: Intake;
  readonly reports: readonly Drafted[];
  readonly at: Date;
  /** The language of its cards. */
  readonly lang: Lang;
  /** What came of it when it was read before, if it was. */
  readonly before: readonly Drafted[] | null;
}

export interface DraftState {
  readonly isWorking: boolean;
  readonly read: ReadDraft | null;
  readonly trouble: Trouble | null;
}

const NOTHING: DraftState = { isWorking: false, read: null, trouble: null };

/** What becomes of what is dropped, pasted and read again. */
export interface DraftDeeds {
  readonly take: (coming: Promise<Intake | Refusal | null>) => void;
  readonly again: () => void;
}

/** Who has dropped another draft since waits for that alone. */
class Turns {
  private last = 0;

  /** Begins a turn. Yields whether it is still the last one. */
  begin(): () => boolean {
    const own = ++this.last;
    return () => own === this.last;
  }
}

/** The draft of a page: read, audited by the clerk, and read again when it was corrected or the language is another. */
export function useDraft(): [DraftState, DraftDeeds] {
  const { lang } = useTexts();
  const [state, setState] = useState<DraftState>(NOTHING);
  const [turns] = useState(() => new Turns());
  const take = useCallback(
    (coming: Promise<Intake | Refusal | null>): void => {
      const isLast = turns.begin();
      setState((now) => ({ ...now, isWorking: true, trouble: null }));
      void audited(coming, lang).then((found) => isLast() && setState((now) => after(now, found)));
    },
    [lang, turns],
  );
  const { read } = state;
  useEffect(() => {
    if (read && read.lang !== lang) take(Promise.resolve(read.intake));
  }, [read, lang, take]);
  const again = (): void => {
    if (read?.intake.handle) take(takeAgain(read.intake.handle));
  };
  return [state, { take, again }];
}

/** What is known when a draft was read, or could not be. */
function after(now: DraftState, found: Omit<ReadDraft, 'before'> | Trouble): DraftState {
  if (typeof found === 'string') return { ...now, isWorking: false, trouble: found };
  return { isWorking: false, trouble: null, read: { ...found, before: beforeOf(now.read, found.intake) } };
}

/** What a draft came to before, when it is one of the same name. */
function beforeOf(read: ReadDraft | null, intake: Intake): readonly Drafted[] | null {
  if (read?.intake === intake) return read.before;
  return read && read.intake.name === intake.name ? read.reports : null;
}

async function audited(coming: Promise<Intake | Refusal | null>, lang: Lang): Promise<Omit<ReadDraft, 'before'> | Trouble> {
  const intake = await coming;
  if (intake === null) return 'paste-refused';
  if (typeof intake === 'string') return intake;
  const at = new Date();
  const { name, sources } = intake;
  const [off, packs] = await Promise.all([keptRulesOff(), keptPacksOn()]);
  const answer = await askClerk({ kind: 'draft', sources: [...sources], name, auditedAt: at.toISOString(), lang, off, packs });
  const { data } = clerkAnswer.safeParse(answer);
  if (data?.kind === 'drafted') return { intake, reports: data.reports, at, lang };
  return (answer as { kind?: unknown } | null)?.kind === 'timeout' ? 'timeout' : 'failed';
}
