import browser from 'webextension-polyfill';
import { decisionsIn, type Decisions } from '../archive/decisions';
import { figuresOf } from '../exports/operands';
import type { Audit } from '../audit/types';
import { LONGEST_NOTE } from '../messages/decided';
import type { Decision, DecisionChange } from '../messages/decision';
import { siteOf } from './kin';
import type { FrameState } from './store';
import { wishes } from './wishes';

/** On disk, and for private windows in memory alone. */
const kept = decisionsIn(browser.storage.local);
const passing = decisionsIn(browser.storage.session);

const decisionsOf = (isPrivate: boolean): Decisions => (isPrivate ? passing : kept);

/** The place by which decisions are kept: the site, for files the folder; of a report without a name the address. */
const placeOf = (address: string, audit: Pick<Audit, 'report'>): string => (audit.report?.agency && siteOf(address)) || address;

/** The decisions on the findings of a frame, by their ids. */
export async function decidedIn(result: FrameState['result'], isPrivate: boolean): Promise<Record<string, Decision>> {
  const all = result.audits.map(async (audit) => {
    const ids = audit.findings.map(({ id }) => id);
    return ids.length ? decisionsOf(isPrivate).of(placeOf(result.address, audit), ids) : {};
  });
  return Object.assign({}, ...(await Promise.all(all))) as Record<string, Decision>;
}

const NONE: Pick<Decision, 'verdict' | 'before' | 'note'> = { verdict: null, before: null, note: '' };

function changed({ verdict, before, note }: Pick<Decision, 'verdict' | 'before' | 'note'>, change: DecisionChange) {
  if (change.kind === 'note') return { verdict, before, note: change.note.slice(0, LONGEST_NOTE) };
  if (change.kind === 'back') return { verdict: before, before: null, note };
  return { verdict: change.verdict, before: verdict, note };
}

/** What is decided about some findings of a report. */
export interface Deciding {
  readonly address: string;
  readonly audit: Audit;
  readonly findings: readonly string[];
  readonly change: DecisionChange;
  readonly isPrivate: boolean;
}

async function decideNow({ address, audit, findings, change, isPrivate }: Deciding): Promise<void> {
  const decisions = decisionsOf(isPrivate);
  const place = placeOf(address, audit);
  const known = await decisions.of(place, findings);
  const { name } = await wishes();
  for (const finding of audit.findings.filter(({ id }) => findings.includes(id))) {
    const before = known[finding.id];
    const next = changed(before ?? NONE, change);
    // A note says nothing of the figures: those of the decision stay.
    const figures = change.kind === 'note' && before ? before.figures : figuresOf(finding, audit);
    const isEmpty = next.verdict === null && next.before === null && next.note === '';
    const decided = { ...next, who: name, at: new Date().toISOString(), figures };
    await decisions.keep(place, finding.id, isEmpty ? null : decided);
  }
}

let turn: Promise<void> = Promise.resolve();

/** Keeps what is decided, one after the other: two changes of one decision must not cross. */
export function decide(deciding: Deciding): Promise<void> {
  const done = turn.then(() => decideNow(deciding));
  turn = done.catch(() => undefined);
  return done;
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
