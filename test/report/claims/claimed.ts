import { FORMS, type FactId } from '../../../src/forms';
import { readClaims, type ClaimContext } from '../../../src/report/claims/paragraph';

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
export const claimed = (text: string, given: Partial<ClaimContext> = {}): string[] =>
  readClaims(text, { ...CONTEXT, ...given }).map(
    ({ value, readings, certain: isCertain }) => `${isCertain ? '' : '?'}${value} ${readings.map(named).join(' or ')}`,
  );

/** The claims of a text with the slot that leaves one open: `2 disposedTotal`, `when? 8 new`. Their first readings alone. */
export const withSlots = (text: string, given: Partial<ClaimContext> = {}): string[] =>
  readClaims(text, { ...CONTEXT, ...given }).map(
    ({ value, readings: [cells = []], open }) => `${open ? `${open}? ` : ''}${value} ${named(cells)}`,
  );

/** The words that say what a figure of a text counts, and which cell: `政府信息公开申请/答复`. */
export const because = (text: string, given: Partial<ClaimContext> = {}): string[] =>
  readClaims(text, { ...CONTEXT, ...given }).map(
    ({ value, because: { what, which } }) => `${value} ${what?.text ?? ''}/${which?.text ?? ''}`,
  );

/** Those of them that are certain. */
export const certain = (text: string, given: Partial<ClaimContext> = {}): string[] =>
  claimed(text, given).filter((claim) => !claim.startsWith('?'));

const shorten = (id: string) => id.replace(/^(?:requests|disclosure|remedies)\//, '').replace(/\/total$/, '');

/** The claims of a text by their first reading alone: `3 receivedNew`, `12 refused` for a whole group. */
export const first = (text: string, given: Partial<ClaimContext> = {}): string[] =>
  readClaims(text, { ...CONTEXT, ...given }).map(({ value, readings, certain: isCertain }) => {
    const joined = (readings[0] ?? []).map(shorten).join('+');
    const name = GROUPS.get(joined) ?? joined.replace(/^(?:receivedNew\/)?business(?:\+[\w/]+)+$/, 'organisations');
    return `${isCertain ? '' : '?'}${value} ${name}`;
  });

/** Those of them that are certain. */
export const certainFirst = (text: string, given: Partial<ClaimContext> = {}): string[] =>
  first(text, given).filter((claim) => !claim.startsWith('?'));
