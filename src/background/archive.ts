import browser from 'webextension-polyfill';
import { archiveHere } from '../archive';
import { decisionsIn, type Decisions } from '../archive/decisions';
import { failureOf, type FailureKind } from '../archive/failure';

const { decisions: kept } = archiveHere();
/** For private windows: in memory alone. */
const passing = decisionsIn(browser.storage.session);

let moving: Promise<void> | null = null;

/** What an earlier version has kept in the storage is taken in first; where that fails, it is tried again at the next use. */
function moved(): Promise<void> {
  moving ??= kept.moveFrom(browser.storage.local);
  moving.catch(() => (moving = null));
  return moving;
}

/** Where decisions lie: on disk, of private windows in memory. @throws ArchiveFailure */
export async function decisionsFor(isPrivate: boolean): Promise<Decisions> {
  if (isPrivate) return passing;
  await moved();
  return kept;
}

/** What was decided in private windows goes with the last of them. */
export function watchPrivateWindows(): void {
  browser.windows.onRemoved.addListener(() => {
    void browser.windows
      .getAll()
      .then((all) => (all.some(({ incognito }) => incognito) ? undefined : passing.forgetAll()))
      .catch(() => undefined);
  });
}

/** What could not be kept of a tab when that was last tried. */
const unkept = new Map<number, FailureKind>();

/** Whether something of a tab could be kept. */
export function noteKept(tab: number, thrown?: unknown): void {
  if (thrown === undefined) unkept.delete(tab);
  else unkept.set(tab, failureOf(thrown).kind);
}

export const unkeptOf = (tab: number): FailureKind | undefined => unkept.get(tab);
