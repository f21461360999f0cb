import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Viewed } from '../messages/viewer';
import { browser } from '../ui/browser';
import { awaitRequests, tellUnread } from './audit';
import { missingPermission, takeViewed, type Ask, type Question } from './fetching';
import { openApart, type Unopened } from './opening';
import { showFile } from './show';

/** How far a viewer has come with its file. */
export type Stage =
  | { readonly kind: 'fetching' | 'opening' | 'auditing' }
  | { readonly kind: 'reading'; readonly page: number; readonly of: number }
  | Asking
  | { readonly kind: 'shown'; readonly isNeutral: boolean; readonly from: string | undefined }
  | Unopened;

interface Asking {
  readonly kind: 'asking';
  readonly question: Question;
  /** What is asked about. */
  readonly address: string;
  readonly isRefused: boolean;
  /** Goes on, now that the reader has agreed. */
  readonly goOn: () => void;
}

/** The background may ask before the file was read. */
const settle = awaitRequests();

/** Fetches, opens, shows and audits the file of a viewer; tells of each stage. */
async function goThrough(viewed: Viewed, root: HTMLElement, tell: (stage: Stage) => void): Promise<void> {
  tell({ kind: 'fetching' });
  const ask: Ask = (question, address) =>
    new Promise((agreed) => {
      const goOn = (): void => {
        tell({ kind: 'fetching' });
        agreed();
      };
      tell({ kind: 'asking', question, address, isRefused: false, goOn });
    });
  const taken = await takeViewed(viewed, ask);
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
  tell({ kind: 'shown', isNeutral: !opened.sheets.length, from: taken.from });
}

/** The file of a viewer. @returns how far it has come, and what the reader says to a question. */
export function useFile(viewed: Viewed, root: RefObject<HTMLElement | null>): [Stage, agree: () => void] {
  const [stage, setStage] = useState<Stage>({ kind: 'fetching' });
  useEffect(() => {
    if (root.current) void goThrough(viewed, root.current, setStage);
  }, [viewed, root]);
  const agree = (): void => {
    if (stage.kind !== 'asking') return;
    void askBrowser(stage).then((isGiven) => (isGiven ? stage.goOn() : setStage({ ...stage, isRefused: true })));
  };
  return [stage, agree];
}

/** The browser asks its reader in the click itself or not at all: what is wanted is known without waiting. */
async function askBrowser({ question, address }: Asking): Promise<boolean> {
  if (question === 'look') return browser.permissions.request({ permissions: ['webRequest'] }).catch(() => false);
  if (question !== 'permission') return true;
  const given = await browser.permissions.request({ origins: [`*://${new URL(address).hostname}/*`] }).catch(() => false);
  return given && !(await missingPermission(address));
}
