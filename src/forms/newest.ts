import { FORMS } from './index';
import type { FormId } from './types';

/** Reports on later years may follow a form that is not known here. */
export const NEWEST_YEAR = Math.max(...Object.values(FORMS).map(({ years }) => years[1]));

/** The form that was in use in a year; null where the year is not known, or has none that is known here. */
export const formInUse = (year: number | null): FormId | null =>
  (Object.keys(FORMS) as FormId[]).find((id) => year !== null && year >= FORMS[id].years[0] && year <= FORMS[id].years[1]) ??
  null;
