import { cells } from './en-cells';
import { dates } from './en-dates';
import { disclosure } from './en-disclosure';
import { fees } from './en-fees';
import { narrative } from './en-narrative';
import { sections } from './en-sections';
import { sums } from './en-sums';
import { years } from './en-years';

/** All entries in English; each chapter has the keys of the Chinese one. */
export const entries = { ...sums, ...disclosure, ...cells, ...sections, ...narrative, ...fees, ...dates, ...years };
