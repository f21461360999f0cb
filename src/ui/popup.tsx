import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Copied } from '../exports/copied';
import type { TabState } from '../messages';
import type { Lang } from '../texts';
import { chooseVersion, followTab, jump, openTab, ownTab, saySame, setMarks } from './background';
import { putOnClipboard } from './clipboard';
import { LanguageSwitch } from './language-switch';
import { keepLang } from './lang';
import { loadTexts } from './load-texts';
import { MarksSwitch } from './marks-switch';
import { Retry } from './no-report';
import { PinHint } from './pin-hint';
import { Notice } from './notice';
import { TabView, reportsOf } from './tab-view';
import { LangContext, useTexts } from './texts';

export interface PopupProps {
  /** The language to begin with. */
  readonly lang: Lang;
  /** Query of the popup's address; `?tab=` names the tab in tests. */
  readonly query: string;
}

interface Ready {
  readonly kind: 'ready';
  readonly tab: number;
  readonly state: TabState;
}

type Phase = Ready | { readonly kind: 'loading' | 'failed' };

/** Only an audited report has cells to mark. */
const hasMarks = (state: TabState): boolean => reportsOf(state).some(({ audit }) => audit.status === 'audited');

/** Asks the background for the tab's state; `again` asks anew. */
function useTab(query: string): [Phase, (phase: Phase) => void, again: () => void] {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const load = useCallback(async (): Promise<void> => {
    setPhase({ kind: 'loading' });
    try {
      const tab = await ownTab(query);
      if (tab === null) setPhase({ kind: 'failed' });
      else setPhase({ kind: 'ready', tab, state: await openTab(tab) });
    } catch {
      setPhase({ kind: 'failed' });
    }
  }, [query]);
  useEffect(() => void load(), [load]);
  const tab = phase.kind === 'ready' ? phase.tab : null;
  // What comes later is shown when it comes: frames that took their time, a page that was busy, another page in the tab.
  useEffect(() => {
    if (tab === null) return undefined;
    return followTab(tab, (state) => setPhase((now) => (now.kind === 'ready' ? { ...now, state } : now)));
  }, [tab]);
  return [phase, setPhase, () => void load()];
}

function Loading() {
  const { t } = useTexts();
  return (
    <p class="loading" role="status">
      <span class="loading__wheel" aria-hidden="true" />
      {t.loading}
    </p>
  );
}

interface FailedProps {
  readonly onRetry: () => void;
}

function Failed({ onRetry }: FailedProps) {
  const { t } = useTexts();
  return (
    <Notice heading={t.closed.failed.heading} advice={t.closed.failed.text}>
      <Retry onRetry={onRetry} />
    </Notice>
  );
}

interface HeadProps {
  /** The switch for marks, where there is something to mark. */
  readonly children: ComponentChildren;
}

function Head({ children }: HeadProps) {
  const { t } = useTexts();
  return (
    <header class="top">
      <h1 class="top__name">
        <img src="/icon/32.png" alt="" width="18" height="18" />
        {t.product}
        <span class="fine">{t.slogan}</span>
      </h1>
      {children}
    </header>
  );
}

function Foot({ onLang }: Pick<BodyProps, 'onLang'>) {
  const { t } = useTexts();
  return (
    <footer class="foot fine">
      <PinHint />
      <span>{t.local}</span>
      <LanguageSwitch onChange={onLang} />
    </footer>
  );
}

interface BodyProps {
  readonly query: string;
  readonly onLang: (lang: Lang) => void;
}

/** What the reader may say of the year before; each is followed by what the tab comes to then. */
function saying(ready: Ready, setPhase: (phase: Phase) => void) {
  const follow = (said: Promise<TabState>): void =>
    void said.then(
      (state) => setPhase({ ...ready, state }),
      () => setPhase({ kind: 'failed' }),
    );
  return {
    onSame: (frame: number, part: number, same: boolean | null) => follow(saySame(ready.tab, frame, part, same)),
    onVersion: (frame: number, part: number, key: string | null) => follow(chooseVersion(ready.tab, frame, part, key)),
  };
}

function Body({ query, onLang }: BodyProps) {
  const { t } = useTexts();
  const [phase, setPhase, again] = useTab(query);
  const [told, setTold] = useState('');
  const ready = phase.kind === 'ready' ? phase : null;
  const failed = phase.kind === 'failed' || ready?.state.closed === 'failed';
  const onMarks = (on: boolean): void => {
    if (!ready) return;
    // Turned on, the marks are shown once more whatever the page did with them before.
    const frames = ready.state.frames.map((frame) => ({ ...frame, result: { ...frame.result, marksRemoved: false } }));
    const show = (marksOn: boolean): void => setPhase({ ...ready, state: { ...ready.state, frames, marksOn } });
    show(on);
    setMarks(ready.tab, on).catch(() => show(!on));
  };
  const onJump = (frame: number, target: string): void => {
    if (ready) void jump(ready.tab, frame, target).then((found) => setTold(found ? t.findings.jumped : t.findings.notJumped));
  };
  const onCopy = (copied: Copied): void =>
    void putOnClipboard(copied).then((done) => setTold(done ? t.copy.done : t.copy.failed));
  return (
    <>
      <Head>{ready && hasMarks(ready.state) && <MarksSwitch on={ready.state.marksOn} onChange={onMarks} />}</Head>
      <main class="main" aria-busy={phase.kind === 'loading'}>
        {phase.kind === 'loading' && <Loading />}
        {failed && <Failed onRetry={again} />}
        {ready && !failed && (
          <TabView
            state={ready.state}
            tab={ready.tab}
            onRetry={again}
            onJump={onJump}
            onCopy={onCopy}
            {...saying(ready, setPhase)}
          />
        )}
      </main>
      <p class="told" role="status">
        {told}
      </p>
      <Foot onLang={onLang} />
    </>
  );
}

/** The popup of the toolbar button. */
export function Popup({ lang: initial, query }: PopupProps) {
  const [lang, setLang] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  const onLang = (next: Lang): void => {
    void loadTexts(next).then(() => setLang(next));
    void keepLang(next);
  };
  return (
    <LangContext.Provider value={lang}>
      <Body query={query} onLang={onLang} />
    </LangContext.Provider>
  );
}
