import { readFileSync } from 'node:fs';
import { auditSchema, type Audit } from '../../src/audit/schema';

/** The results that a sweep has left in its folder. */
export const resultsIn = (out: string): Audit[] =>
  readFileSync(`${out}/results.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => auditSchema.parse(JSON.parse(line)));

/** Results as lines, as the truth of the region is told: source, status, reason, year, findings that do not conform; sorted. */
export const toldOf = (audits: readonly Audit[]): string[] =>
  audits
    .map(({ source, status, reason, report, findings }) => {
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      return [source, status, reason, report?.year, errors].join(' ');
    })
    .sort();

/** What was asked for that the plan does not show. */
export function unplanned(out: string, asked: readonly string[]): string[] {
  const { planned } = JSON.parse(readFileSync(`${out}/plan.json`, 'utf8')) as { planned: { address: string }[] };
  const shown = new Set(planned.map(({ address }) => address));
  return asked.filter((key) => !shown.has(key.split(' ')[0] ?? ''));
}

/** Requests that were under way, by the lines of a journal: sent, and not answered. As they are counted: address, and what was sent. */
export function underWayIn(lines: readonly string[]): string[] {
  const records = recordsIn(lines);
  const answered = new Set(records.flatMap(({ step, id }) => (step === 'answered' ? [id] : [])));
  const open = new Set(records.flatMap(({ step, id }) => (step === 'sent' && !answered.has(id) ? [id] : [])));
  return records
    .flatMap(({ plans = [] }) => plans)
    .filter(({ id }) => open.has(id))
    .map(({ ask: { address, form, json } }) => [address, form ?? json].filter(Boolean).join(' '));
}

/** Every address of the plans in a journal. */
export const plannedIn = (lines: readonly string[]): Set<string> =>
  new Set(recordsIn(lines).flatMap(({ plans = [] }) => plans.map(({ ask }) => ask.address)));

interface Plan {
  readonly id: number;
  readonly ask: { readonly address: string; readonly form?: string; readonly json?: string };
}

const recordsIn = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line) as { step: string; id?: number; plans?: readonly Plan[] });

/** The lines of the journal in a folder, but for one that was cut off. */
export const journalIn = (out: string): string[] => readFileSync(`${out}/journal.jsonl`, 'utf8').split('\n').slice(0, -1);
