import { expect, it } from 'vitest';
import type { FactId, FormId } from '../../../src/forms';
import { NEWEST_YEAR } from '../../../src/forms/newest';
import { formOf, usualOtherRows } from '../../../src/report/tables';
import { FactSheet } from '../../../src/report/tables/sheet';
import { cellsOf } from '../written';

/** A sheet with some cells, and the forms whose headers were seen, in the order of the page. */
function sheetOf(facts: readonly string[], generations: readonly FormId[] = []): FactSheet {
  const sheet = new FactSheet();
  for (const id of facts) for (const cell of cellsOf('1')) sheet.put(id as FactId, cell);
  for (const form of generations) sheet.generations.add(form);
  return sheet;
}

it.each([
  ['its first block', ['disclosure/rules/issued'], ['2019', '2021'], 2022, '2021'],
  ['a single column of it', ['disclosure/normdocs/inForce'], ['2019', '2021'], 2022, '2021'],
  ['its first block of before', ['disclosure/normdocs/made'], ['2021', '2019'], 2022, '2019'],
  ['a single column of before', ['disclosure/rules/published'], ['2021', '2019'], 2022, '2019'],
  ['its other headers', ['disclosure/licences/decisions'], ['2021'], 2022, '2021'],
  ['its other headers of before', ['disclosure/licences/itemsChange'], ['2019'], 2022, '2019'],
  ['three rows of 其他处理', ['requests/other.noCorrection/total'], [], 2022, '2021'],
  ['one of these rows', ['requests/other.feeUnpaid/total'], [], null, '2021'],
  ['no row of one form alone', ['requests/granted/total', 'requests/other.misc/total'], [], 2022, null],
  ['rows that a form of later years may have, too', ['requests/other.noCorrection/total'], [], NEWEST_YEAR + 1, null],
] as const)('a form is told by %s', (_how, facts, generations, year, wanted) =>
  expect(formOf(sheetOf(facts, generations), year)).toBe(wanted),
);

it('其他处理 is one row in the form of before, also by its years alone', () => {
  expect([usualOtherRows('2019', 2022), usualOtherRows('2021', 2019)]).toEqual(['one', 'three']);
  expect([2019, 2020, 2021, null].map((year) => usualOtherRows(null, year))).toEqual(['one', 'one', 'three', 'three']);
});
