import { cells } from './cells';
import { dates } from './dates';
import { disclosure } from './disclosure';
import { fees } from './fees';
import { narrative } from './narrative';
import { reviewers } from './reviewers';
import { sections } from './sections';
import { sums } from './sums';
import { years } from './years';

/** All entries in English; each chapter has the keys of the Chinese one. */
export const entries = { ...sums, ...disclosure, ...cells, ...sections, ...narrative, ...fees, ...dates, ...reviewers, ...years };
