import type { FactId, Form } from '../../forms';
import type { Claim, Report } from '../../report/types';
import { shownSum } from '../claims';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';
import { at, total } from '../told';

const DISPOSED: FactId = 'requests/disposedTotal/total';
const FEWEST_OUTCOMES = 3;

const outcomesOf = (form: Form, report: Report): FactId[] =>
  form.requests.rows[report.otherRows]
    .map(({ id }) => id)
    .filter((id) => !/^(?:receivedNew|carriedIn|disposedTotal|carriedOut)$/.test(id))
    .map((id): FactId => `requests/${id}/total`);

/** Nothing stands in the cell but 0 or a blank. */
function isNil(id: FactId, { facts }: Report): boolean {
  const fact = facts.get(id);
  return fact !== undefined && !fact.unreadable && !fact.value && !shownSum([id], facts);
}

/** The claims of a paragraph about outcomes; parts of another outcome are left out. */
function outcomesIn(claims: readonly Claim[], outcomes: readonly FactId[]): { claim: Claim; cells: readonly FactId[] }[] {
  const told = claims.flatMap((claim) => {
    const [cells] = claim.readings;
    return claim.certain && cells?.length && cells.every((id) => outcomes.includes(id)) ? [{ claim, cells }] : [];
  });
  return told.filter(
    ({ cells }) => !told.some((other) => other.cells.length > cells.length && cells.every((id) => other.cells.includes(id))),
  );
}

/** 答复805件，其中予以公开…件、不予公开…件、…: outcomes that are told in full make up the total that is told. */
export const outcomesTold = defineRule({
  id: 'outcomes-told',
  severity: 'notice',
  covers: ['R-N.05', 'R-N.06'],
  check({ report, form }) {
    if (!form) return notApplicable('form-unknown');
    const outcomes = outcomesOf(form, report);
    const findings: Draft[] = [];
    const passages = [...new Set(report.claims.map(({ passage }) => passage))];
    const reasons = passages.map((passage) => {
      const claims = report.claims.filter((claim) => claim.passage === passage);
      const wholes = claims.filter(
        ({ certain, readings }) => certain && readings.length === 1 && readings[0]?.join() === DISPOSED,
      );
      const told = outcomesIn(claims, outcomes);
      const [whole] = wholes;
      if (!whole || told.length < FEWEST_OUTCOMES) return 'not-told';
      const cells = told.flatMap((entry) => entry.cells);
      const open = outcomes.some((id) => !cells.includes(id) && !isNil(id, report));
      if (open || wholes.length > 1 || new Set(cells).size < cells.length) return 'list-open';
      const sum = total(told.map(({ claim }) => claim.value));
      if (sum !== whole.value) {
        const params = { sum, whole: whole.value, difference: sum - whole.value };
        const indexes = [whole, ...told.map(({ claim }) => claim)].map((claim) => report.claims.indexOf(claim));
        findings.push({ key: 'outcomes-told.differs', params, facts: [DISPOSED], claims: indexes, ...at(whole) });
      }
      return 'told';
    });
    if (findings.length || reasons.includes('told')) return judged(findings);
    return reasons.includes('list-open') ? unsure('list-open') : notApplicable('not-told');
  },
});
