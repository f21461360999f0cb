import { FORMS, type FactId } from '../../src/forms';
import { readClaims, type ClaimContext } from '../../src/report/claims/paragraph';

export const CONTEXT: ClaimContext = { section: 'overview', form: '2021', otherRows: 'three', year: 2023 };
export const CONTEXT_2019: ClaimContext = { section: 'overview', form: '2019', otherRows: 'one', year: 2020 };

const ORGANISATIONS = ['business', 'research', 'nonprofit', 'legalService', 'otherOrg'];
const GROUPS = new Map(
  ['refused', 'unable', 'declined', 'other'].map((group) => [
    FORMS['2021'].requests.rows.three
      .filter((row) => row.group === group)
      .map(({ id }) => id)
      .join('+'),
    group,
  ]),
);

/** Cells by their short names: column 总计 unsaid, whole groups and kinds of cells by one name. */
function named(cells: readonly FactId[]): string {
  const plain = cells.map((id) => id.replace(/^(?:requests|disclosure|remedies)\//, '').replace(/\/total$/, '')).join('+');
  const sums = plain.replace('litigationDirect+litigationAfter', 'litigation');
  const joined = sums.replace(/([\w.]+)\/business(?:\+\1\/\w+)+/g, (whole, row: string) =>
    whole === ORGANISATIONS.map((column) => `${row}/${column}`).join('+') ? `${row}/organisations` : whole,
  );
  return (GROUPS.get(joined) ?? joined)
    .replaceAll('receivedNew', 'new')
    .replaceAll('carriedIn', 'in')
    .replaceAll('carriedOut', 'out');
}

/** The claims of a text: `9 new or new+in`, with a question mark in front when not certain. */
export const claimed = (text: string, context: ClaimContext = CONTEXT): string[] =>
  readClaims(text, context).map(
    ({ value, readings, certain }) => `${certain ? '' : '?'}${value} ${readings.map(named).join(' or ')}`,
  );
