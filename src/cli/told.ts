import type { Audit, Finding } from '../audit/types';
import { isFailure } from '../audit/reasons';
import { inContract } from '../exports/contract';
import { reasonText } from '../texts/both';
import { commandTexts } from '../texts/command';
import { RANK, type Options } from './options';
import { printText } from './print';

/** How a report stands, as the closing line counts it. */
export type Standing = 'violated' | 'verify' | 'sound' | 'unread' | 'other';

/** What is told of one input, as plain data. */
export interface Told {
  /** One text a report, as it is printed; for `json` the entry of the list. */
  readonly reports: readonly Uint8Array<ArrayBuffer>[];
  /** How each of them stands. */
  readonly standings: readonly Standing[];
  /** For standard error. */
  readonly notes: readonly string[];
  /** Rank of the severest finding, 0 without one. */
  readonly worst: number;
  /** The input could not be read. */
  readonly failed: boolean;
}

const encoder = new TextEncoder();

/** What is told of the audits of one input. */
export function toldOf(audits: readonly Audit[], notes: readonly string[], options: Options): Told {
  const { unread } = commandTexts(options.lang);
  const failed = audits.filter(({ reason }) => isFailure(reason));
  return {
    reports: audits.map((entry) => encoder.encode(printed(entry, options))),
    standings: audits.map(standingOf),
    notes: [...notes, ...failed.map(({ source, reason }) => unread(source, reasonText(reason ?? '', options.lang)))],
    worst: Math.max(0, ...audits.flatMap(({ findings }) => findings.map(({ severity }) => RANK[severity]))),
    failed: failed.length > 0,
  };
}

/** How a report stands, as the closing line counts it. */
export function standingOf({
  status,
  findings,
}: {
  status: Audit['status'];
  findings: readonly Pick<Finding, 'severity'>[];
}): Standing {
  if (status !== 'audited') return status === 'unreadable' ? 'unread' : 'other';
  const has = (wanted: string) => findings.some(({ severity }) => severity === wanted);
  return has('error') ? 'violated' : has('warning') ? 'verify' : 'sound';
}

function printed(entry: Audit, { format, lang }: Options): string {
  if (format === 'text') return printText(entry, lang);
  const line = inContract(entry, lang);
  if (format === 'jsonl') return `${JSON.stringify(line)}\n`;
  return JSON.stringify(line, null, 2).replaceAll(/^/gm, '  ');
}
