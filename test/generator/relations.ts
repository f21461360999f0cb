import type { FactId } from '../../src/forms';
import type { ReadCell, Verdict } from './types';

/**
 * What the contract says about every relation, reckoned from the printed cells alone. Written apart from the
 * auditor on purpose: it shares nothing with it but the names of rows and columns.
 */

const PEOPLE = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

export type Cells = ReadonlyMap<FactId, ReadCell>;

interface Case {
  readonly id: string;
  readonly parts: readonly FactId[];
  readonly totals: readonly FactId[];
  readonly balance: boolean;
}

function cases(outcomes: readonly string[]): Case[] {
  const at = (row: string, column: string): FactId => `requests/${row}/${column}`;
  const rows = ['receivedNew', 'carriedIn', ...outcomes, 'disposedTotal', 'carriedOut'].map((row) => ({
    id: `requests.rowTotal/${row}`,
    parts: PEOPLE.map((column) => at(row, column)),
    totals: [at(row, 'total')],
    balance: false,
  }));
  const columns = [...PEOPLE, 'total'].flatMap((column) => [
    {
      id: `requests.disposedTotal/${column}`,
      parts: outcomes.map((row) => at(row, column)),
      totals: [at('disposedTotal', column)],
      balance: false,
    },
    {
      id: `requests.balance/${column}`,
      parts: [at('receivedNew', column), at('carriedIn', column)],
      totals: [at('disposedTotal', column), at('carriedOut', column)],
      balance: true,
    },
  ]);
  const remedies = ['reconsideration', 'litigationDirect', 'litigationAfter'].map((row) => ({
    id: `remedies.total/${row}`,
    parts: RESULTS.map((result): FactId => `remedies/${row}/${result}`),
    totals: [`remedies/${row}/total` as FactId],
    balance: false,
  }));
  return [...rows, ...columns, ...remedies];
}

const filled = (cells: Cells, fact: FactId) => (cells.get(fact)?.value ?? 0) !== 0;
const blank = (cells: Cells, fact: FactId) => cells.get(fact)?.value === null;

/** Rule 2 (b): the blank 总计 of a row that has a figure other than 0. */
function needsBlankTotal(cells: Cells, needed: readonly FactId[]): boolean {
  return needed.some((fact) => {
    const [, row, column] = fact.split('/');
    return column === 'total' && blank(cells, fact) && PEOPLE.some((person) => filled(cells, `requests/${row}/${person}`));
  });
}

/** Rule 2 (c): 总计 of the outcomes is blank while the column has a figure other than 0. */
function lacksDisposed(cells: Cells, outcomes: readonly string[], totals: readonly FactId[]): boolean {
  const [disposed = 'requests//'] = totals;
  const [, , column] = disposed.split('/');
  const rows = ['receivedNew', 'carriedIn', ...outcomes, 'carriedOut'];
  return blank(cells, disposed) && rows.some((row) => filled(cells, `requests/${row}/${column}`));
}

function judge(cells: Cells, outcomes: readonly string[], { id, parts, totals, balance }: Case): Verdict {
  const needed = [...parts, ...totals];
  if (needed.some((fact) => !cells.has(fact))) return 'unchecked';
  if (needed.some((fact) => cells.get(fact)?.unreadable)) return 'unchecked';
  const left = parts.reduce((sum, fact) => sum + (cells.get(fact)?.value ?? 0), 0);
  const right = totals.reduce((sum, fact) => sum + (cells.get(fact)?.value ?? 0), 0);
  const partsBlank = parts.every((fact) => blank(cells, fact));
  if (!id.startsWith('remedies') && !id.startsWith('requests.rowTotal') && needsBlankTotal(cells, needed)) return 'unchecked';
  if (balance && lacksDisposed(cells, outcomes, totals)) return 'unchecked';
  if (!balance) {
    const [total = 'requests//'] = totals;
    if (blank(cells, total)) return partsBlank ? 'holds' : 'unchecked';
    if (partsBlank && right !== 0) return 'unchecked';
  }
  return Math.abs(left - right) < 1e-9 ? 'holds' : 'violated';
}

/** The verdict of every relation of the form, and which of them touch one of `optional`. */
export function expectRelations(
  cells: Cells,
  outcomes: readonly string[],
  optional: ReadonlySet<FactId>,
): { relations: Record<string, Verdict>; open: string[] } {
  const relations: Record<string, Verdict> = {};
  const open: string[] = [];
  for (const one of cases(outcomes)) {
    relations[one.id] = judge(cells, outcomes, one);
    if ([...one.parts, ...one.totals].some((fact) => optional.has(fact))) open.push(one.id);
  }
  return { relations, open };
}
