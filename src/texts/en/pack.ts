import type { EnglishPack } from '../english';
import { card } from './card';
import { core } from './core';
import { findings } from './findings';
import { panel } from './panel';
import { record } from './record';
import { reasons, slips } from './reasons';
import { ruleTitles } from './rules';
import { COLUMN_NAMES, ROW_NAMES, SECTION_NAMES, TABLE_NAMES } from './terms';
import { ui } from './ui';

/** Everything in English, for `installEnglish`. Only what is loaded on demand, or is meant to be large, imports it. */
export const englishPack: EnglishPack = {
  findings,
  core,
  tables: TABLE_NAMES,
  sections: SECTION_NAMES,
  rows: ROW_NAMES,
  columns: COLUMN_NAMES,
  reasons,
  slips,
  rules: ruleTitles,
  ui,
  panel,
  record,
  card,
};
