import type { FactId, Form } from '../../forms';
import { cellId } from '../../forms/ids';
import type { Claim, Report } from '../../report/types';
import { at, claimsByParagraph, isExact, numberOf, total, shownSum } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft, type RuleInput } from '../rule';

const KEYS = ['differs', 'received'] as const;
type Key = (typeof KEYS)[number];

const DISPOSED: FactId = 'requests/disposedTotal/total';
const NEW: FactId = 'requests/receivedNew/total';
const IN: FactId = 'requests/carriedIn/total';
const OUT: FactId = 'requests/carriedOut/total';
const FLOWS: readonly string[] = [NEW, IN, DISPOSED, OUT];
const FEWEST_OUTCOMES = 3;

const outcomesOf = (form: Form, report: Report): FactId[] =>
  form.requests.rows[report.otherRows]
    .map(({ id }): FactId => cellId('requests', id, 'total'))
    .filter((id) => !FLOWS.includes(id));

/** Nothing stands in the cell but 0 or a blank. */
function isNil(id: FactId, { facts }: Report): boolean {
  const fact = facts.get(id);
  return fact !== undefined && !fact.unreadable && !fact.value && !shownSum([id], facts);
}

/** Cells of sums that do not hold: one of them is wrong, and none proves a sentence wrong. */
const cellsInDoubt = ({ relations, verdicts }: RuleInput): ReadonlySet<FactId> =>
  new Set(relations.flatMap(({ id, left, right }) => (verdicts.get(id)?.verdict === 'violated' ? [...left, ...right] : [])));

/** The claims of a paragraph about outcomes; parts of another outcome are left out. */
function outcomesIn(claims: readonly Claim[], outcomes: readonly FactId[]): { claim: Claim; cells: readonly FactId[] }[] {
  const told = claims.flatMap((claim) => {
    const [cells] = claim.readings;
    return isExact(claim) && cells?.length && cells.every((id) => outcomes.includes(id)) ? [{ claim, cells }] : [];
  });
  const wider = new Map(told.filter(({ cells }) => cells.length > 1).map(({ cells }) => [cells.join(), cells]));
  return told.filter(
    ({ cells }) => ![...wider.values()].some((other) => other.length > cells.length && cells.every((id) => other.includes(id))),
  );
}

/** The outcomes of one paragraph against the total that it gives: of requests disposed of, else of those received. */
function judgeParagraph(
  claims: readonly Claim[],
  outcomes: readonly FactId[],
  report: Report,
  inDoubt: ReadonlySet<FactId>,
): Draft<Key> | 'fits' | 'open' | null {
  const about = (id: FactId) => claims.filter((claim) => isExact(claim) && claim.readings[0]?.[0] === id);
  const disposed = about(DISPOSED);
  const [whole, ...more] = disposed.length ? disposed : about(NEW);
  const told = outcomesIn(claims, outcomes);
  if (!whole || told.length < FEWEST_OUTCOMES) return null;
  const cells = told.flatMap((entry) => entry.cells);
  const open = outcomes.some((id) => !cells.includes(id) && !isNil(id, report));
  if (open || more.length || new Set(cells).size < cells.length) return 'open';
  const carried = (id: FactId) => about(id)[0]?.value ?? shownSum([id], report.facts);
  const [before, after] = disposed.length ? [0, 0] : [carried(IN), carried(OUT)];
  if (before === null || after === null) return 'open';
  const sum = total(told.map(({ claim }) => claim.value)) + after;
  if (sum === whole.value || sum === whole.value + before) return 'fits';
  if (!disposed.length && [IN, OUT].some((id) => inDoubt.has(id) && !about(id).length)) return 'open';
  return {
    key: disposed.length ? 'differs' : 'received',
    params: { sum, whole: whole.value, difference: sum - whole.value },
    facts: [disposed.length ? DISPOSED : NEW],
    claims: [whole, ...told.map(({ claim }) => claim)].map((claim) => numberOf(claim, report)),
    ...at(whole),
  };
}

/**
 * 答复805件，其中予以公开…件、不予公开…件、…: outcomes that are told in full make up the total that is told. They are
 * told in full when the table has nothing in the rows that the paragraph leaves out. What was carried over and is not told
 * is taken from the table, if it fits in there.
 */
export const outcomesTold = defineRule({
  id: 'outcomes-told',
  severity: 'notice',
  covers: ['R-N.05', 'R-N.06'],
  keys: KEYS,
  check(input) {
    const { report, form } = input;
    if (!form) return notApplicable('form-unknown');
    const outcomes = outcomesOf(form, report);
    const inDoubt = cellsInDoubt(input);
    const results = [...claimsByParagraph(report)].map((claims) => judgeParagraph(claims, outcomes, report, inDoubt));
    const findings = results.filter((result) => result !== null && typeof result === 'object');
    if (findings.length || results.includes('fits')) return judged(findings);
    return results.includes('open') ? unsure('list-open') : notApplicable('not-told');
  },
});
