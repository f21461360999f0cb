import { FORMS, type FormId, type OtherRows } from '../../forms';
import { NEWEST_YEAR } from '../../forms/newest';
import type { FactSheet } from './sheet';

/**
 * By the headers of block （一） of table two, else of the later blocks, else by rows that only one form has. Where a form
 * may be in use that is not known yet, rows that it may share tell nothing.
 */
export function formOf(sheet: FactSheet, year: number | null): FormId | null {
  const has = (...ids: string[]) => sheet.holds(...ids);
  if (has('disclosure/rules/issued', 'disclosure/normdocs/issued', 'disclosure/rules/inForce', 'disclosure/normdocs/inForce'))
    return '2021';
  if (has('disclosure/rules/made', 'disclosure/normdocs/made', 'disclosure/rules/published', 'disclosure/normdocs/published'))
    return '2019';
  const [generation] = sheet.generations;
  if (generation) return generation;
  if ((year ?? 0) > NEWEST_YEAR) return null;
  return has('requests/other.noCorrection/', 'requests/other.feeUnpaid/') ? '2021' : null;
}

/** How （六）其他处理 is usually printed in a form, or in that of a year. */
export function usualOtherRows(form: FormId | null, year: number | null): OtherRows {
  if (form) return FORMS[form].requests.usualOtherRows;
  return year !== null && year < FORMS['2021'].years[0] ? 'one' : 'three';
}
