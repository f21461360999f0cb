import { audit, type Audit } from '../audit';
import { lastYearOf } from '../audit/continuity';
import { recogniseShown } from '../report';
import type { Reason, Report } from '../report/types';
import { findingMessage } from '../texts/both';
import { listFiles, readInput } from './inputs';
import { readOptions, USAGE, type FailOn, type Options } from './options';
import { printText } from './print';

const RANK: Readonly<Record<FailOn, number>> = { error: 3, warning: 2, notice: 1, never: 4 };

/** The command `gouji`. Results go to standard output, messages to standard error. */
export async function run(args: readonly string[]): Promise<{ exitCode: 0 | 1 | 2 }> {
  const options = readOptions(args, process.stdout.isTTY ?? false);
  if (options === '') return help();
  if (typeof options === 'string') return usage(options);
  const files = (await Promise.all(options.inputs.map(listFiles))).flat();
  if (!files.length) return usage('no readable input');
  const earlier = options.yearBefore ? await readEarlier(options.yearBefore) : [];
  if (options.yearBefore && !earlier.length) return usage(`no report in ${options.yearBefore}`);
  const all: Audit[] = [];
  let worst = 0;
  let readable = false;
  for (const source of files) {
    const audits = await auditInput(source, options, earlier);
    for (const entry of audits) {
      readable ||= !isUnread(entry);
      worst = Math.max(worst, ...entry.findings.map(({ severity }) => RANK[severity]));
      if (options.format === 'json') all.push(entry);
      else await write(options.format === 'jsonl' ? `${JSON.stringify(entry)}\n` : printText(entry, options.lang));
    }
  }
  if (options.format === 'json') await write(`${JSON.stringify(all, null, 2)}\n`);
  if (!readable) return { exitCode: 2 };
  return { exitCode: worst >= RANK[options.failOn] ? 1 : 0 };
}

function help(): { exitCode: 0 } {
  process.stdout.write(`${USAGE}\n`);
  return { exitCode: 0 };
}

function usage(why: string): { exitCode: 2 } {
  process.stderr.write(`gouji: ${why}\n\n${USAGE}\n`);
  return { exitCode: 2 };
}

const write = (text: string) =>
  new Promise<void>((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

const UNREAD: readonly (string | null)[] = [
  'empty',
  'too-large',
  'decode-failed',
  'not-found',
  'unsupported-format',
] satisfies Reason[];
const isUnread = (entry: Audit) => entry.status === 'unreadable' && UNREAD.includes(entry.reason);

async function auditInput(source: string, options: Options, earlier: readonly Report[]): Promise<Audit[]> {
  const input = await readInput(source);
  const context = { source, sha256: input.sha256, auditedAt: new Date().toISOString(), local: options.local };
  const reports = 'reason' in input ? [unread(input.reason)] : recogniseShown(input.read);
  return reports.map((report, i) => {
    const lastYear = lastYearOf(report, earlier);
    if (earlier.length && !lastYear && report.status === 'audited')
      process.stderr.write(`gouji: no single report of the year before for ${source}\n`);
    const result = audit(report, { ...context, lastYear, ...(reports.length > 1 ? { part: i + 1 } : {}) });
    return {
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, message: findingMessage(finding, options.lang) })),
    };
  });
}

/** Every report of a file or directory, in input order. */
async function readEarlier(source: string): Promise<Report[]> {
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
