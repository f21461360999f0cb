import type { Archive } from '../archive';
import type { Entry } from '../archive/entry';
import { standingsOf } from '../archive/standing';
import type { Audit } from '../audit/types';
import { unreadable } from '../audit/unaudited';
import type { Said, SaidOf } from '../exports/list';
import { resultsOf, type Result } from '../sweep/results';
import { SweepState } from '../sweep/state';
import { decisionsOn } from './decided';
import { isReadableFile } from './files';
import { byColumn } from './order';

/** The audits of a sweep as the contract has them, in the order of its table, with what lists show of those that were read. */
export interface Swept {
  readonly audits: readonly Audit[];
  readonly entries: ReadonlyMap<Audit, Entry>;
  /** The rows of the table (rows.ts) that they are, in the same order. */
  readonly keys: readonly string[];
}

/** What stands for a report that was not read. */
function unread({ source, reason, name }: Extract<Result, { kind: 'unread' }>, at: string): Audit {
  const audit = { ...unreadable(source, reason), auditedAt: at, ...(name && { listedAs: name }) };
  return reason === 'attachment-only' ? { ...audit, attachments: [{ text: name, address: source }] } : audit;
}

const unreadKey = ({ plan, source, reason }: Extract<Result, { kind: 'unread' }>): string =>
  reason === 'not-listed' ? `missing ${source}` : `${plan}`;

/** Where a result stands, as the table orders them. */
function addressOf(result: Result, state: SweepState): string {
  if (result.kind === 'document') return state.tasks.get(result.plan)?.plan.ask.address ?? '';
  return result.kind === 'unread' && result.reason === 'not-listed' ? '' : result.source;
}

/** Reads the audits of a sweep from the archive; what is not done yet is left out. @param now the moment of what was not read. */
export async function auditsOf(archive: Archive, sweep: string, state: SweepState, now: string): Promise<Swept> {
  const audits: Audit[] = [];
  const keys: string[] = [];
  const entries = new Map<Audit, Entry>();
  const { results } = resultsOf(state, isReadableFile);
  for (const result of byColumn(state, results, (one) => addressOf(one, state))) {
    if (result.kind === 'unread') {
      audits.push(unread(result, now));
      keys.push(unreadKey(result));
    } else if (result.kind === 'document') {
      for (const { at } of result.parts) {
        const { audit, entry } = await archive.reports.read([sweep, result.id, at + 1]);
        audits.push(audit);
        keys.push(`${result.plan}/${at}`);
        entries.set(audit, entry);
      }
    }
  }
  return { audits, entries, keys };
}

/** The same of a sweep that this page does not work on. */
export async function auditsOfEarlier(archive: Archive, sweep: string): Promise<Swept & { readonly state: SweepState }> {
  const state = new SweepState();
  for (const record of await archive.sweeps.journal(sweep)) state.apply(record);
  const about = (await archive.sweeps.all()).find(({ id }) => id === sweep);
  return { ...(await auditsOf(archive, sweep, state, about?.begunAt ?? '')), state };
}

/** What reviewers have said of the doubts of some audits. */
export async function saidOf(entries: ReadonlyMap<Audit, Entry>): Promise<SaidOf> {
  const all = [...entries];
  const decisions = await decisionsOn(all.map(([, entry]) => entry));
  return new Map(
    all.map(([audit, entry], at): [Audit, readonly Said[]] => {
      const known = decisions[at] ?? {};
      const verdicts = standingsOf(entry, known);
      const notes = entry.doubts.map(({ findings }) => findings.flatMap(([id]) => known[id]?.note ?? [])[0] ?? '');
      return [audit, verdicts.map((verdict, n) => ({ verdict, note: notes[n] ?? '' }))];
    }),
  );
}
