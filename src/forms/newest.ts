import { FORMS } from './index';

/** Reports on later years may follow a form that is not known here. */
export const NEWEST_YEAR = Math.max(...Object.values(FORMS).map(({ years }) => years[1]));
