import { cells } from './zh-cells';
import { dates } from './zh-dates';
import { disclosure } from './zh-disclosure';
import { fees } from './zh-fees';
import { narrative } from './zh-narrative';
import { sections } from './zh-sections';
import { sums } from './zh-sums';
import { years } from './zh-years';

/** All entries in Chinese, chapter by chapter in the order of the handbook. */
export const entries = { ...sums, ...disclosure, ...cells, ...sections, ...narrative, ...fees, ...dates, ...years };
