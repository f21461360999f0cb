import { asSameBody } from '../audit/relations/continuity';
import { auditTwice } from '../audit/twice';
import { job, type Answer, type Job, type ReadingJob } from '../messages/job';
import type { Report } from '../report';
import { isCandidate } from './candidate';
import { cardWords, shownReport } from './marks';
import { recogniseAgain, recogniseReading } from './reading';

/** The background stamps the time and the hash of the page when the frame reports. */
const UNSTAMPED = { sha256: '', auditedAt: '' };

/** A report of another reading: which text holds it, its number there, and what it has to be. */
interface Wanted {
  readonly text: number;
  readonly part: number;
  readonly agency: string;
  readonly year: number | null;
}

/**
 * What a reading is audited with, by its report: those of the year before, and the same ones in another file. Told as well: which
 * texts did not hold theirs.
 */
function besides({ texts, earlier, twins = [] }: ReadingJob, reports: readonly Report[]) {
  const spoilt = new Set<number>();
  const foundOf = (wanted: Wanted | null | undefined): Report | null => {
    const text = texts[wanted?.text ?? -1];
    if (!wanted || !text) return null;
    const reading = recogniseReading(text, true);
    const found = reading?.reports[wanted.part];
    const whose = reading?.whose[wanted.part];
    if (found && whose?.agency === wanted.agency && whose.year === wanted.year) return found;
    spoilt.add(wanted.text);
    return null;
  };
  const each = reports.map((report, part) => {
    const [before, twin] = [earlier[part], twins[part]];
    const [found, same] = [foundOf(before), foundOf(twin)];
    const lastYear = found && before?.sameBody ? asSameBody(report, found) : found;
    return { lastYear, twin: same && twin ? { report: same, source: twin.source } : null };
  });
  return { each, spoilt: [...spoilt] };
}

/** Audits what a frame has read, each report with that of the year before when there is one. */
function audited(given: ReadingJob): Answer {
  const { reading, address, lang, isPrivate } = given;
  const recognised = recogniseReading(reading, !isPrivate);
  if (!recognised) return { kind: 'refused' };
  if (recognised.wantsAll) return { kind: 'wants-all' };
  const { reports, whose, title, names, print } = recognised;
  const { each, spoilt } = besides(given, reports);
  const asked = { off: new Set(given.off), packs: given.packs ?? [] };
  const second = recogniseAgain(reading);
  const told = reports.map((report, at) => {
    const context = { source: address, ...UNSTAMPED, ...each[at], ...asked };
    const result = auditTwice(report, second[at], { ...context, ...(reports.length > 1 && { part: at + 1 }) });
    return { audit: result, shown: shownReport(report, result, lang, given.reach), whose: whose[at] ?? null };
  });
  const candidate = isCandidate(names, address) || told.some(({ audit: { status } }) => status !== 'not-a-report');
  return { kind: 'audited', title, candidate, print, reports: told, spoilt, words: cardWords(lang) };
}

function done(given: Job): Answer {
  switch (given.kind) {
    case 'reading':
      return audited(given);
    default:
      return given.kind satisfies never;
  }
}

/**
 * Does a piece of work (src/messages/job.ts): plain data in, JSON out. It runs apart from page and background,
 * with hands that can be ended: a page can neither slow others down by it nor meddle with it. Never throws.
 */
export function doWork(given: unknown): string {
  try {
    const { data } = job.safeParse(given);
    return JSON.stringify((data ? done(data) : { kind: 'refused' }) satisfies Answer);
  } catch {
    return JSON.stringify({ kind: 'failed' } satisfies Answer);
  }
}
