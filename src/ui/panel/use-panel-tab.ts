import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../../messages';
import { PANEL_FOLLOWS } from '../../messages/follow';
import { followTab, openTab } from '../requests';
import type { Phase } from '../known-tab';
import { followFrontTab } from './front-tab';

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
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const tried = useRef(new Set<string>());
  const front = useRef(tab);
  front.current = tab;
  // An answer may come when another tab is in front already.
  const show = useCallback((next: Phase, of: number): void => {
    if (front.current === of) setPhase(next);
  }, []);
  const audit = useCallback(
    (number: number): void => {
      void openTab(number).then(
        (state) => show({ kind: 'ready', tab: number, state }, number),
        () => show({ kind: 'failed' }, number),
      );
    },
    [show],
  );
  useEffect(() => {
    setPhase({ kind: tab === null ? 'failed' : 'loading' });
    if (tab === undefined || tab === null) return undefined;
    const told = (state: TabState): void => {
      const page = `${tab} ${state.address}`;
      const isNew = isUntried(state) && !tried.current.has(page);
      if (isNew) tried.current.add(page);
      if (isNew) audit(tab);
      else setPhase({ kind: 'ready', tab, state });
    };
    return followTab(tab, told, PANEL_FOLLOWS);
  }, [tab, audit]);
  const again = (): void => {
    if (tab === undefined || tab === null) return;
    setPhase({ kind: 'loading' });
    audit(tab);
  };
  return [phase, (next) => (next.kind === 'ready' ? show(next, next.tab) : setPhase(next)), again];
}
