import type { Pack } from '../audit/packs/schema';
import type { LastYear } from '../messages';
import type { Audited, ReadingJob, ReadingText } from '../messages/job';
import type { Outcome } from '../workroom';
import { hasPanel } from './beside';
import { callAgain } from './calls';
import { yearBefore, type Kin } from './kin';
import { carryOut } from './room';
import { answerOf } from './same-agency';
import type { Stand } from './store';
import { Years, type AddressedText, type Noted, type Place, type Remembered } from './years';

/** What came of a reading, and for each report whether it was compared with that of the year before. */
export interface Comparison {
  readonly audited: Audited;
  readonly lastYears: readonly (LastYear | null)[];
  /** What is to be remembered of the reading, once the page has its answer. */
  readonly noted: Noted | null;
}

/** Where a reading comes from, and for whom it is audited. */
export interface Asker {
  readonly stand: Stand;
  readonly isPrivate: boolean;
  readonly lang: ReadingJob['lang'];
  /** Ids of rules that the reader has switched off. */
  readonly off: readonly string[];
  /** What places ask beside the form, where it is switched on. */
  readonly packs: readonly Pack[];
}

type AuditedReport = Audited['reports'][number];

export const years = new Years();

/** What comparing is counted under where it takes too long: it is no fault of the page. */
const YEAR_BEFORE = 'year-before:';

/** Nothing is remembered of a private window, and nothing is compared in one. */
const PRIVATE: LastYear = { kind: 'private' };

/** What is told of the year before, and the report that is to be compared, where there is one. */
interface Chosen {
  readonly told: LastYear | null;
  readonly from?: { readonly earlier: Remembered; readonly text: ReadingText; readonly sameBody: boolean };
}

async function choose({ audit }: AuditedReport, address: string, met: Kin<Remembered> | null): Promise<Chosen> {
  const before = audit.report && yearBefore(audit.report);
  if (!audit.report || before === null) return { told: null };
  if (!audit.report.agency) return { told: { kind: 'nameless', year: before } };
  if (!met) return { told: { kind: 'wanted', year: before } };
  const { kinship, report: earlier, rivals } = met;
  const source = { year: before, agency: earlier.agency, title: earlier.title, address: earlier.address };
  const answer = kinship === 'same' ? null : await answerOf({ agency: audit.report.agency, address }, earlier);
  if (answer === false) return { told: { kind: 'denied', ...source } };
  const sameBody = answer === true;
  if (kinship === 'doubtful' && !sameBody) return { told: { kind: 'doubtful', ...source } };
  const versions = rivals.length ? [earlier, ...rivals].map(({ key, title, address }) => ({ key, title, address })) : [];
  // Which of them is the right one cannot be told: none is compared until the reader says so.
  if (versions.length && !earlier.isChosen) return { told: { kind: 'differing', year: before, versions } };
  const text = await years.textOf(earlier);
  if (!text) return { told: { kind: 'wanted', year: before } };
  const told = { kind: 'compared', confirmed: sameBody, versions, ...source } as const;
  return { told, from: { earlier, text, sameBody } };
}

/** The same report in another file, with its text. */
interface ChosenTwin {
  readonly twin: Remembered;
  readonly text: ReadingText;
}

async function withText(twin: Remembered | null): Promise<ChosenTwin | null> {
  const text = twin && (await years.textOf(twin));
  return twin && text ? { twin, text } : null;
}

/** The same reading, each report with those that were chosen for it. */
function withOthers(job: ReadingJob, chosen: readonly Chosen[], others: readonly (ChosenTwin | null)[]): ReadingJob {
  const found = new Map<string, ReadingText>();
  for (const { from } of chosen) if (from) found.set(from.earlier.key, from.text);
  for (const other of others) if (other) found.set(other.twin.key, other.text);
  const keys = [...found.keys()];
  const earlier = chosen.map(({ from }) => {
    if (!from) return null;
    const { key, part, agency, year } = from.earlier;
    return { text: keys.indexOf(key), part, agency, year, sameBody: from.sameBody };
  });
  const twins = others.map((other) => {
    if (!other) return null;
    const { key, part, agency, year, address } = other.twin;
    return { text: keys.indexOf(key), part, agency, year, source: address };
  });
  return { ...job, texts: [...found.values()], earlier, twins };
}

/** What is told where the report on the year before did not come to be compared. */
const uncompared = ({ told }: Chosen): LastYear | null => (told && 'year' in told ? { kind: 'wanted', year: told.year } : told);

/** Audits once more, with what was chosen. Where that does not come to an end, it stays at the first audit. */
async function compared(
  job: ReadingJob,
  first: Audited,
  chosen: readonly Chosen[],
  twins: readonly (ChosenTwin | null)[],
  place: Place,
): Promise<Omit<Comparison, 'noted'>> {
  const joined = withOthers(job, chosen, twins);
  const outcome = await carryOut(joined, place, YEAR_BEFORE);
  if (outcome.kind !== 'done' || outcome.answer.kind !== 'audited')
    return { audited: first, lastYears: chosen.map((one) => (one.from ? uncompared(one) : one.told)) };
  const spoilt = new Set(outcome.answer.spoilt);
  const isSpoilt = (at: number): boolean => spoilt.has(joined.earlier[at]?.text ?? -1);
  chosen.forEach(({ from }, at) => from && isSpoilt(at) && years.forget(from.earlier.key));
  return { audited: outcome.answer, lastYears: chosen.map((one, at) => (isSpoilt(at) ? uncompared(one) : one.told)) };
}

/**
 * Audits what a frame has read, each report with that of the year before when it is remembered. `wants-all`: what the page
 * hides has to be seen first.
 */
export async function compareYears(
  reading: AddressedText,
  { stand, isPrivate, lang, off, packs }: Asker,
): Promise<Outcome<Comparison> | { readonly kind: 'wants-all' }> {
  const { address, isFile: _, ...text } = reading;
  const place: Place = [stand.tab, stand.frame];
  const about = { off: [...off], packs: [...packs], reach: hasPanel(stand.tab) };
  const job: ReadingJob = { kind: 'reading', address, lang, reading: text, isPrivate, texts: [], earlier: [], ...about };
  const outcome = await carryOut(job, place, address);
  if (outcome.kind !== 'done') return outcome;
  if (outcome.answer.kind === 'wants-all') return { kind: 'wants-all' };
  if (outcome.answer.kind !== 'audited') return { kind: 'gone' };
  const audited = outcome.answer;
  if (isPrivate) {
    const lastYears = audited.reports.map(({ audit }) => (audit.report && yearBefore(audit.report) !== null ? PRIVATE : null));
    return { kind: 'done', answer: { audited, lastYears, noted: null } };
  }
  const { met, twins, noted } = await years.meet(stand, reading, audited);
  const chosen = await Promise.all(audited.reports.map((report, at) => choose(report, address, met[at] ?? null)));
  const others = await Promise.all(twins.map(withText));
  if (!chosen.some(({ from }) => from) && !others.some(Boolean))
    return { kind: 'done', answer: { audited, lastYears: chosen.map(({ told }) => told), noted } };
  return { kind: 'done', answer: { ...(await compared(job, audited, chosen, others, place)), noted } };
}

/** Remembers and stores a reading; frames that show the reports of the next year audit again. */
export async function rememberYears(noted: Noted): Promise<void> {
  for (const place of await years.remember(noted)) callAgain(place);
}
