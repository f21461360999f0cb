import { useState } from 'preact/hooks';
import type { Selection } from '../exports/copied';
import type { TabState } from '../messages';
import { chooseVersion, jump, saySame, setMarks, type Which } from './requests';
import { putOnClipboard } from './clipboard';
import type { KnownTab, Phase } from './known-tab';
import { useTexts } from './texts';

/** What the reader does on a surface that shows a tab. */
export interface Deeds {
  readonly onMarks: (on: boolean) => void;
  /** Takes the reader to a finding or a fact of a report. */
  readonly onJump: (report: Which, target: string) => void;
  /** Puts doubts on the clipboard, for a message or for a spreadsheet. */
  readonly onCopy: (selection: Selection, as: 'text' | 'table') => void;
  /** Says whether a report and that of the year before are of one agency; null takes it back. */
  readonly onSame: (report: Which, same: boolean | null) => void;
  /** Chooses the report on the year before among several, by its key; null: none. */
  readonly onVersion: (report: Which, key: string | null) => void;
}

/** What a tab comes to when marks are turned on or off; turned on, they are shown once more whatever the page did with them before. */
function withMarks(state: TabState, marksOn: boolean): TabState {
  const frames = state.frames.map((frame) => ({ ...frame, result: { ...frame.result, marksRemoved: false } }));
  return { ...state, frames, marksOn };
}

/** The deeds of a surface, and what is told of the last one. */
export function useDeeds(ready: KnownTab | null, setPhase: (phase: Phase) => void): [Deeds, told: string] {
  const { lang, t } = useTexts();
  const [told, setTold] = useState('');
  /** What the reader says is followed by what the tab comes to then. */
  const follow = (said: (tab: number) => Promise<TabState>): void => {
    if (!ready) return;
    void said(ready.tab).then(
      (state) => setPhase({ ...ready, state }),
      () => setPhase({ kind: 'failed' }),
    );
  };
  const deeds: Deeds = {
    onMarks(on) {
      if (!ready) return;
      const show = (marksOn: boolean): void => setPhase({ ...ready, state: withMarks(ready.state, marksOn) });
      show(on);
      setMarks(ready.tab, on).catch(() => show(!on));
    },
    onJump(report, target) {
      if (ready) void jump(ready.tab, report, target).then((found) => setTold(found ? t.findings.jumped : t.findings.notJumped));
    },
    onCopy: (selection, as) =>
      void putOnClipboard(selection, as, lang).then(
        (done) => setTold(done ? t.copy.done : t.copy.failed),
        () => setTold(t.copy.failed),
      ),
    onSame: (report, same) => follow((tab) => saySame(tab, report, same)),
    onVersion: (report, key) => follow((tab) => chooseVersion(tab, report, key)),
  };
  return [deeds, told];
}
