import { audit, type Audit } from '../audit';
import { asSameBody, lastYearOf } from '../audit/relations/continuity';
import { recogniseShown } from '../report';
import type { Reason, Report } from '../report/types';
import { findingMessage } from '../texts/both';
import { listFiles, readInput } from './inputs';
import type { FailOn, Options } from './options';
import { printText } from './print';

export const RANK: Readonly<Record<FailOn, number>> = { error: 3, warning: 2, notice: 1, never: 4 };

/** What is told of one input, as plain data. */
export interface Told {
  /** One text a report, as it is printed; for `json` the entry of the list. */
  readonly reports: readonly Uint8Array<ArrayBuffer>[];
  /** For standard error. */
  readonly notes: readonly string[];
  /** Rank of the severest finding, 0 without one. */
  readonly worst: number;
  /** Whether the input could be read at all. */
  readonly readable: boolean;
}

/** Reports of the year before, of which each input may find its own. */
export type Earlier = readonly Report[];

const UNREAD: readonly (string | null)[] = [
  'empty',
  'too-large',
  'decode-failed',
  'not-found',
  'unsupported-format',
] satisfies Reason[];
const isUnread = (entry: Audit) => entry.status === 'unreadable' && UNREAD.includes(entry.reason);

const encoder = new TextEncoder();

/** Audits one input. Never throws. */
export async function tellOf(source: string, options: Options, earlier: Earlier): Promise<Told> {
  const input = await readInput(source);
  const context = { source, sha256: input.sha256, auditedAt: new Date().toISOString(), local: options.local };
  const reports = 'reason' in input ? [unread(input.reason)] : recogniseShown(input.read);
  const notes: string[] = [];
  const audits = reports.map((report, i) => {
    const found = lastYearOf(report, earlier);
    const lastYear = found && options.sameAgency ? asSameBody(report, found) : found;
    if (earlier.length && !lastYear && report.status === 'audited')
      notes.push(`gouji: no single report of the year before for ${source}`);
    return audit(report, { ...context, lastYear, ...(reports.length > 1 ? { part: i + 1 } : {}) });
  });
  return {
    reports: audits.map((entry) => encoder.encode(printed(entry, options))),
    notes,
    worst: Math.max(0, ...audits.flatMap(({ findings }) => findings.map(({ severity }) => RANK[severity]))),
    readable: !audits.every(isUnread),
  };
}

function printed(entry: Audit, { format, lang }: Options): string {
  if (format === 'text') return printText(entry, lang);
  const findings = entry.findings.map((finding) => ({ ...finding, message: findingMessage(finding, lang) }));
  if (format === 'jsonl') return `${JSON.stringify({ ...entry, findings })}\n`;
  return JSON.stringify({ ...entry, findings }, null, 2).replaceAll(/^/gm, '  ');
}

/** Every report of a file or directory, in input order. */
export async function readEarlier(source: string): Promise<Earlier> {
  const found: Report[] = [];
  for (const file of await listFiles(source)) {
    const input = await readInput(file);
    if ('read' in input) found.push(...recogniseShown(input.read).filter(({ status }) => status === 'audited'));
  }
  return found;
}

/** Stands for an input of which nothing is known but why it could not be read. */
function unread(reason: Reason): Report {
  return { ...NOTHING, status: 'unreadable', reason };
}

const NOTHING: Report = {
  status: 'unreadable',
  reason: null,
  form: null,
  otherRows: 'three',
  title: '',
  agency: '',
  year: null,
  publishedOn: null,
  period: null,
  siteCode: null,
  sections: [],
  tables: [],
  facts: new Map(),
  generations: [],
  labels: [],
  rowCounts: [],
  localSums: [],
  claims: [],
  preface: [],
  attachments: [],
  locate: () => null,
};
