import { doubtsOf, type Judged } from '../../src/audit/doubts';
import type { EvaluatedClaim, Finding, Repair } from '../../src/audit/types';
import { finding } from '../hand/marked';

export const claim = (about: string, value: number, start = 0): EvaluatedClaim => ({
  quote: '',
  section: 'overview',
  value,
  about: [about],
  readings: [[about]],
  verdict: 'violated',
  place: { passage: 'passage/1', start, end: start + 1 },
});

export const NEW = 'requests/receivedNew/total';
export const GRANTED = 'requests/granted/total';

/** What a case is about: its findings, with figures of the text and of the tables. */
export function judged(
  findings: readonly Finding[],
  given: { claims?: EvaluatedClaim[]; facts?: object; repairs?: Repair[] } = {},
): Judged {
  const { claims = [], facts = {}, repairs = [] } = given;
  return { findings: [...findings], repairs, report: { claims, facts, sections: [] } } as unknown as Judged;
}

export const notice = (rule: string, params: Finding['params'] = {}, more: Partial<Finding> = {}): Finding =>
  finding({ id: `${rule} ${JSON.stringify(params)}`, rule, key: `${rule}.x`, severity: 'notice', params, ...more });

export const violated = (index: number, value: number, shown: number): Finding =>
  notice('claim-violated', { value, shown }, { id: `claim ${index}`, severity: 'warning', claims: [index], facts: [NEW] });

export const repair = (fact: string, from: number | null, to: number): Repair => ({
  changes: [{ fact, from, to }],
  resolves: ['a', 'b'],
  slip: 'digit',
});
export const story = (fact: string): Finding[] =>
  ['a', 'b'].map((id) => finding({ id, relations: [id], facts: [fact], repair: 0, story: 0 }));

/** The rules of each doubt. */
export const told = (given: Judged): string[][] => doubtsOf(given).map(({ findings }) => findings.map(({ rule }) => rule));
