import type { EnglishPack } from '../english';
import { card } from './card';
import { core } from './core';
import { findings } from './findings';
import { reasons, slips } from './reasons';
import { ruleTitles } from './rules';
import { COLUMNS, ROWS, SECTIONS, TABLES } from './terms';
import { ui } from './ui';

/** Everything in English, for `installEnglish`. Only what is loaded on demand, or is meant to be large, imports it. */
export const englishPack: EnglishPack = {
  findings,
  core,
  tables: TABLES,
  sections: SECTIONS,
  rows: ROWS,
  columns: COLUMNS,
  reasons,
  slips,
  rules: ruleTitles,
  ui,
  card,
};
