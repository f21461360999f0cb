import { card } from './card-en';
import { core, findings } from './en';
import { COLUMNS, ROWS, SECTIONS, TABLES } from './en-terms';
import type { EnglishPack } from './english';
import { reasons, slips } from './reasons-en';
import { ruleTitles } from './rules-en';
import { ui } from './ui-en';

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
