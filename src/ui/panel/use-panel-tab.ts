import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../../messages';
import { PANEL_FOLLOWS } from '../../messages/follow';
import { followTab, openTab } from '../requests';
import type { Phase } from '../known-tab';
import { followFrontTab } from './front-tab';

const LOADING: Phase = { kind: 'loading' };
const FAILED: Phase = { kind: 'failed' };

/** Nothing is known of the tab, and nobody is about to learn anything. */
const isUntried = ({ answered, closed, waiting, underWay }: TabState): boolean => !answered && !closed && !waiting && !underWay;

/** The number of the tab in front; undefined until it is known, null where there is none. */
function useFrontTab(query: string): number | null | undefined {
  const [tab, setTab] = useState<number | null>();
  useEffect(() => {
    const end = new AbortController();
    followFrontTab(query, setTab, end.signal);
    return () => end.abort();
  }, [query]);
  return tab;
}

/**
 * What is known of the tab in front, always the latest: the background tells it. A tab that has not been looked at is audited,
 * once for each of its pages; `again` audits it anew.
 */
export function usePanelTab(query: string): [Phase, (phase: Phase) => void, again: () => void] {
  const tab = useFrontTab(query);
  // By the tab: an answer may come when another tab is in front already.
  const [phases, setPhases] = useState<Readonly<Record<number, Phase>>>({});
  const show = useCallback((of: number, next: Phase): void => setPhases((all) => ({ ...all, [of]: next })), []);
  const tried = useRef(new Set<string>());
  const audit = useCallback(
    (of: number): void => {
      void openTab(of).then(
        (state) => show(of, { kind: 'ready', tab: of, state }),
        () => show(of, { kind: 'failed' }),
      );
    },
    [show],
  );
  useEffect(() => {
    setPhases({});
    if (typeof tab !== 'number') return undefined;
    const told = (state: TabState): void => {
      const page = `${tab} ${state.address}`;
      const isNew = isUntried(state) && !tried.current.has(page);
      if (isNew) tried.current.add(page);
      if (isNew) audit(tab);
      else show(tab, { kind: 'ready', tab, state });
    };
    return followTab(tab, told, PANEL_FOLLOWS);
  }, [tab, audit, show]);
  if (typeof tab !== 'number') return [tab === null ? FAILED : LOADING, () => undefined, () => undefined];
  const again = (): void => {
    show(tab, LOADING);
    audit(tab);
  };
  return [phases[tab] ?? LOADING, (next) => show(next.kind === 'ready' ? next.tab : tab, next), again];
}
