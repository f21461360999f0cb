import type { Audit } from '../audit';
import { asSameBody, lastYearOf } from '../audit/relations/continuity';
import { auditTwice } from '../audit/twice';
import { unreadable } from '../audit/unaudited';
import { framesOfReport, recognise, recogniseShown } from '../report';
import type { Report } from '../report/types';
import { commandTexts } from '../texts/command';
import { openInput, type Input } from './documents';
import { identify, reportOf, type EarlierReports, type Identified } from './earlier';
import type { Options } from './options';
import { toldOf, type Told } from './told';
import { reportsBeside, twinAmong } from './twins';

/** A piece of work for a thread: to audit an input, or to tell whose reports of the year before it holds. */
export interface Job {
  readonly task: 'audit' | 'identify';
  readonly input: Input;
  /** What may show the same reports: read as well, and held against them. */
  readonly beside?: readonly Input[];
}

/** What comes of it; `broken` when our own code broke off. */
export type Answer = { readonly told: Told } | { readonly earlier: Identified } | { readonly broken: string };

/** Does a piece of work. Never throws. @param earlier the reports of the year before. */
export async function doWork({ task, input, beside }: Job, options: Options, earlier: EarlierReports | null): Promise<Answer> {
  try {
    return task === 'audit' ? { told: await auditInput(input, options, earlier, beside) } : { earlier: await identify(input) };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

/** Audits all reports of an input. */
export async function auditInput(
  input: Input,
  options: Options,
  earlier: EarlierReports | null,
  companions: readonly Input[] = [],
): Promise<Told> {
  const { source } = input;
  const opened = await openInput(input);
  const stamp = { sha256: opened.sha256, auditedAt: new Date().toISOString() };
  if ('reason' in opened) return toldOf([{ ...unreadable(source, opened.reason), ...stamp }], [], options);
  const notes: string[] = [];
  const reports = recogniseShown(opened.read);
  const second = opened.readAgain ? recognise(opened.readAgain()) : [];
  const frames = reports.some(({ reason }) => reason !== 'no-report') ? [] : framesOfReport(opened.read(false));
  // No frame is opened here: whoever reads this is told which one to ask for.
  if (frames.length) return toldOf([{ ...unreadable(source, 'in-frame'), ...stamp, attachments: frames }], [], options);
  const beside = await reportsBeside(companions);
  const audits: Audit[] = [];
  for (const [i, report] of reports.entries()) {
    const lastYear = await lastYearFor(report, options, earlier);
    if (earlier && !lastYear && report.status === 'audited') notes.push(commandTexts(options.lang).noEarlier(source));
    const twin = twinAmong(report, beside);
    const context = { source, ...stamp, local: options.local, packs: options.packs ?? [], lastYear, twin };
    audits.push(auditTwice(report, second[i], reports.length > 1 ? { ...context, part: i + 1 } : context));
  }
  return toldOf(audits, notes, options);
}

async function lastYearFor(report: Report, { sameAgency }: Options, earlier: EarlierReports | null): Promise<Report | null> {
  const known = earlier && lastYearOf(report, earlier.known);
  const found = known && (await reportOf(known, earlier));
  return found && sameAgency ? asSameBody(report, found) : found;
}
