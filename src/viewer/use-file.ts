import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Viewed } from '../messages/viewer';
import { browser } from '../ui/browser';
import { awaitRequests, tellUnread } from './audit';
import { missingPermission, takeViewed, type Leave, type Question } from './fetching';
import { openApart, type Unopened } from './opening';
import { showFile } from './show';

/** How far a viewer has come with its file. */
export type Stage =
  | { readonly kind: 'fetching' | 'opening' | 'auditing' }
  | { readonly kind: 'reading'; readonly page: number; readonly of: number }
  | { readonly kind: 'asking'; readonly question: Question; readonly isRefused: boolean }
  | { readonly kind: 'shown'; readonly isNeutral: boolean }
  | Unopened;

/** The background may ask before the file was read. */
const settle = awaitRequests();

const NO_LEAVE: Leave = { redirect: false, inside: false };

/** Fetches, opens, shows and audits the file of a viewer; tells of each stage. */
async function goThrough(viewed: Viewed, leave: Leave, root: HTMLElement, tell: (stage: Stage) => void): Promise<void> {
  tell({ kind: 'fetching' });
  const taken = await takeViewed(viewed, leave);
  if (typeof taken === 'string') return tell({ kind: 'asking', question: taken, isRefused: false });
  const { bytes, ending } = 'kind' in taken ? { bytes: null, ending: null } : taken;
  if (bytes) tell({ kind: 'opening' });
  const opened =
    'kind' in taken ? taken : await openApart({ bytes: taken.bytes, ending }, (page, of) => tell({ kind: 'reading', page, of }));
  if (opened.kind === 'unread' || 'kind' in taken) {
    if (opened.kind === 'unread') tell(opened);
    settle(null);
    return void tellUnread(opened as Unopened);
  }
  tell({ kind: 'auditing' });
  settle(await showFile(root, taken, opened));
  tell({ kind: 'shown', isNeutral: !opened.sheets.length });
}

/** The file of a viewer. @returns how far it has come, and what the reader says to a question. */
export function useFile(viewed: Viewed, root: RefObject<HTMLElement | null>): [Stage, agree: () => void] {
  const [stage, setStage] = useState<Stage>({ kind: 'fetching' });
  const [leave, setLeave] = useState(NO_LEAVE);
  useEffect(() => {
    if (root.current) void goThrough(viewed, leave, root.current, setStage);
  }, [viewed, leave, root]);
  const agree = (): void => {
    if (stage.kind !== 'asking') return;
    const { question } = stage;
    if (question !== 'permission') return setLeave((now) => ({ ...now, [question]: true }));
    void askPermission(viewed).then((given) => {
      if (given) setLeave((now) => ({ ...now }));
      else setStage({ kind: 'asking', question, isRefused: true });
    });
  };
  return [stage, agree];
}

/** The browser asks its reader in the click itself or not at all: what is wanted is known without waiting. */
async function askPermission(viewed: Viewed): Promise<boolean> {
  if (viewed.kind !== 'address') return false;
  const { hostname } = new URL(viewed.address);
  const given = await browser.permissions.request({ origins: [`*://${hostname}/*`] }).catch(() => false);
  return given && !(await missingPermission(viewed.address));
}
