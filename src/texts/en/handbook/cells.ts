import type { HandbookEntry } from '../../handbook/types';
import type { cells as chinese } from '../../zh/handbook/cells';

/** Cells: blank, lost, surplus, no counts, labels. */
export const cells: Record<keyof typeof chinese, HandbookEntry> = {
  'cells-blank': {
    checks:
      'Every cell of the form has a figure. Blanks and placeholders such as “/”, “-” and “无” are gathered, one finding a table with all its cells.',
    why: 'A blank may be a 0 or a figure left out. A reader cannot tell, and relations can only be checked on an assumption.',
    basis: 'Practice is to fill in 0. No national wording to that effect was seen, hence “to verify” and not “does not conform”.',
    fails:
      'In table 2 the row “administrative rules” reads “/”, “/”, “/”, and 4 cells of table 3 are blank. Should they be 0? Please verify. A blank total whose parts have figures is asked about as left out.',
    passes: 'Every cell with nothing to report reads 0.',
    unsure:
      'Not applicable to tables that are pictures or were not found. A blank part counts as 0 in the checks, and the result says so; a blank total beside figures is taken as unknown and its relation is not judged.',
  },
  'cells-lost': {
    checks:
      'No row has fewer figures than the form. Rows with too few, where the grid does not show which cell is missing, are named table by table, and so is a table that stands on the page although none of its figures could be read.',
    why: 'Broken merged cells and lost characters leave a row one figure short. Filling the rest in by order would shift every later cell and lead to conclusions without ground.',
    basis: 'Table 3 has seven columns. Not guessing a cell whose place is unknown is a basic demand on any check.',
    fails:
      'The row “granted in full” has only six figures: 2, 0, 0, 0, 0, 2. Seven are expected, so its relations are listed as unchecked.',
    passes: 'The same row with seven: 2, 0, 0, 0, 0, 0, 2.',
    unsure:
      'A whole table that was not found or is a picture is told by rules of its own. Where the header places the total, that one figure of the row is kept and no other.',
  },
  'cells-surplus': {
    checks:
      'No row has more figures than the form. A note when the surplus figures repeat the one taken, “to verify” when they differ.',
    why: 'A surplus figure may come from a column added locally or from a figure in another place than meant. Either way another reader may take another figure.',
    basis: 'The number of cells in tables 2, 3 and 4. Blocks (5), (6) and (8) of table 2 have one figure a row.',
    fails: 'The row “administrative licences” of table 2 has two figures that differ, 12 and 8; the form has one cell there.',
    passes: 'The row has 12 alone; three cells that all read 0 because they were not merged are only noted.',
    unsure:
      'A subtotal column known by its header is no surplus; the rule on subtotals looks at it. The figure under the header is the one taken.',
  },
  'cells-contradict': {
    checks:
      'Where a table stands on the page twice (a copy for telephones, an old table left in), the two have the same figure in every cell. Cells that differ are named table by table, with both figures.',
    why: 'What a reader learns depends on which of the two is looked at. Taking either would be a guess.',
    basis: 'The form has one figure in each cell; nothing on the page says which of the two counts.',
    fails:
      'Table 3 stands there twice, and the total of requests newly received is 2 in one place and 3 in the other: both are told, and the cell is not checked.',
    passes: 'Both copies have the same figures, or there is one table only.',
    unsure: 'Not applicable when no cell was read.',
  },
  'not-as-seen': {
    checks:
      'In the browser, figures are shown as they stand in the page’s code: digits that a style hides, shrinks, moves away, covers or turns round are not shown, digits that a style adds are. Cells that differ are named table by table, numbers of the text one by one, with both readings.',
    why: 'Readers see the page, a program reads its code. Where the two differ, checking either may point at a place where nothing is amiss, or pass over one where something is.',
    basis: 'The form has one figure in each cell; nothing on the page says which of the two counts.',
    fails:
      'The total of requests newly received is shown as 12, with a hidden 11 behind it in the code, which reads 1211; or the code holds 12 and a style adds a 1.',
    passes:
      'Only words, blanks or marks of footnotes are hidden, and the figure shown is that of the code. A whole table that is folded, scrolled away or in a tab that is not open is no difference.',
    unsure:
      'The command line shows nothing and says nothing. Fonts made for it, pictures, and other content laid over the table cannot be told. No figure is taken from cells that differ, and relations that need them are not checked.',
  },
  'figure-not-count': {
    checks:
      'Counts are whole numbers of 0 or more; the amount of fees is 0 or more with at most 4 decimals. “Change this year” in the 2019 form may be negative or bear a plus sign.',
    why: 'Negative, fractional or wordy counts cannot enter a sum. Most come from typing or conversion.',
    basis:
      'The meaning of a count. Fees are in units of 10,000 yuan, so 4 decimals are exact to the yuan; some local tables print “4 decimals” as well. Negative changes follow a local filling note.',
    fails: 'Newly received, natural persons: -2. Penalties: 3.5. A cell that reads “several” (若干). Fees: 0.12345.',
    passes: 'Natural persons: 2. Penalties: 3. Fees: 0.1234. “Change this year” of the 2019 form: -8.',
    unsure:
      'Not applicable when no cell could be read. A cell that is no number is “to verify”, never counts as 0, and relations that need it are not judged. Full-width digits and thousands separators are read and are no matter.',
  },
  'label-differs': {
    checks:
      'Rows and columns are named as the form prints them. Spaces, width, brackets, numbering and known aliases make no difference; one finding a table with all its places.',
    why: 'A changed label may be a slip of the pen or another way of counting. Only a reader can tell.',
    basis: 'The labels of the forms attached to notices 国办公开办函〔2019〕60号 and 〔2021〕30号.',
    fails:
      'A column of table 2 reads “本年度止件数”, in the form “本年废止件数”; a row of table 3 reads “7.属于行政制法案件”, in the form “7.属于行政执法案卷”.',
    passes: '“(一)予以公开” beside “（一）予以公开”, “商业 企业” beside “商业企业”: taken as the same.',
    unsure: 'A label too far off to tell which row is meant yields no figures; the row then counts as missing.',
  },
  'all-zero': {
    checks: 'Every cell of tables 2, 3 and 4 is 0. Off unless switched on.',
    why: 'A report of zeros always balances, so relations cannot show what was left out. Only the register of requests can.',
    basis: 'Nothing forbids it. A year without any matter is possible, hence a note.',
    fails: 'All 200 cells are 0: noted, with the advice to compare the register of requests.',
    passes: '“In force” in table 2 is 3 and everything else 0: nothing is noted.',
    unsure:
      'No judgement when one of the three tables is missing or incomplete, or a cell is unreadable. Blanks count as 0 here; the rule on blanks tells them.',
  },
};
