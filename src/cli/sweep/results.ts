import type { Audit } from '../../audit';
import { auditSchema } from '../../audit/schema';
import { unreadable } from '../../audit/unaudited';
import { resultsOf, type Result, type Results } from '../../sweep/results';
import type { SweepState } from '../../sweep/state';
import { isReadable } from '../walk';
import type { SweepFolder } from './folder';

export interface ToldResults extends Pick<Results, 'otherYears' | 'missing'> {
  /** A line of JSON a report, in the order of the plan. */
  readonly lines: readonly string[];
  readonly audits: readonly Audit[];
}

/** Whether a file that an address leads to can be read at all. */
export const isReadableFile = (address: string): boolean => isReadable(new URL(address).pathname);

/** What came of each plan that stands for a report. @param expected bodies that should have published. @param now the moment of what was not read. */
export function collect(state: SweepState, folder: SweepFolder, expected: readonly string[], now: string): ToldResults {
  const { results, otherYears, missing } = resultsOf(state, isReadableFile, expected);
  const told = results.flatMap((result) => linesOf(result, folder, now));
  const lines = told.map((line) => JSON.stringify(line));
  return { lines, audits: told.map((line) => auditSchema.parse(line)), otherYears, missing };
}

/** The lines of the contract that a result comes to. */
function linesOf(result: Result, folder: SweepFolder, now: string): object[] {
  if (result.kind === 'open') return [];
  const listed = result.name ? { listedAs: result.name } : {};
  if (result.kind === 'unread') return [{ ...unread(result), auditedAt: now, ...listed }];
  const kept = folder.read(`audits/${result.id}.jsonl`);
  const all = kept ? new TextDecoder().decode(kept).split('\n').filter(Boolean) : [];
  return result.parts.flatMap(({ at }) => {
    const line = all[at];
    return line === undefined ? [] : [{ ...(JSON.parse(line) as object), ...listed }];
  });
}

function unread({ source, reason, name }: Extract<Result, { kind: 'unread' }>): Audit {
  const audit = unreadable(source, reason);
  return reason === 'attachment-only' ? { ...audit, attachments: [{ text: name, address: source }] } : audit;
}
