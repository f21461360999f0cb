import type { HandbookEntry } from '../../handbook/types';
import type { years as chinese } from '../../zh/handbook/years';

/** Continuity with last year’s report. */
export const years: Record<keyof typeof chinese, HandbookEntry> = {
  'carried-over': {
    checks:
      'What this year’s report carries in equals what last year’s carried over to the next year. Seven columns, each by itself: a difference in the total is “does not conform”, in a single column “to verify”.',
    why: 'Requests left from last year go on this year. Where the years do not join, one year’s figure may need correction, or requests may not have been carried on.',
    basis:
      'It lies in the names of the two rows: what was carried in is what the year before carried out. Single columns may change when a requester is put into another class.',
    fails: 'Last year’s report carries forward 121 in total, this year’s brings forward 120, a difference of 1.',
    passes: 'Both years read 118, 3, 0, 0, 0, 0, 121.',
    unsure:
      'Not applicable without last year’s report; no judgement for another body or years that do not follow each other. Where last year’s report was corrected, or bodies were merged or abolished, first make sure that it is the final version.',
  },
  'in-force-continuity': {
    checks:
      'Administrative rules and normative documents: last year’s in force plus issued less repealed this year equals this year’s in force.',
    why: 'The stock of documents is continuous; where it does not join, some may have been left out of the changes.',
    basis:
      'Logic of the three columns, not printed in the form. Expiry, clean-ups, reorganisation and another scope all break it, hence “to verify”.',
    fails: 'Normative documents: 597 last year, 50 issued, 227 repealed, 430 in force. 597 + 50 − 227 = 420, a difference of 10.',
    passes: '420 in force; for rules 11 + 2 − 1 = 12.',
    unsure: 'Only where both years use the form of 2021. No judgement when a cell of either year is blank or unreadable.',
  },
  'items-continuity': {
    checks:
      'Where both years use the form of 2019, this year’s “matters in the previous year” equals last year’s number plus last year’s change.',
    why: 'The number of matters should join from year to year, or the change of the year cannot be told.',
    basis: 'A local filling note explains the column as the number of the year before. It follows from that, hence “to verify”.',
    fails: 'Licences in the report on 2019: previous year 61, change -4; in the report on 2020: previous year 60. 61 − 4 = 57.',
    passes: 'The report on 2020 has 57.',
    unsure: 'Only between the reports on 2019 and 2020. A row with a blank or unreadable cell is not judged.',
  },
  'pending-remedies': {
    checks: 'Each of the three groups of table 4: this year’s total is at least the number pending at the end of last year.',
    why: 'Cases pending last year are decided or pending this year, so they should still be in the total.',
    basis: 'Logic of the columns; table 4 has no row for cases carried over and ways of counting differ, hence a note.',
    fails: 'Reconsideration: 26 pending last year, 20 in total this year.',
    passes: 'Reconsideration: 26 pending last year, 170 in total this year.',
    unsure:
      'No judgement without last year’s report, for another body, or when one of the cells cannot be read. Joined or transferred cases need a look.',
  },
  'figures-copied': {
    checks: 'All figures of the three tables are last year’s, cell by cell, and several of them are not 0.',
    why: 'The same figures two years running are most unusual; last year’s tables may have been used without an update.',
    basis: 'Notice 国办公开办函〔2021〕30号 speaks of duplicated content. It may be chance, hence “to verify”.',
    fails: 'All 200 cells agree, 23 of them not 0.',
    passes: 'One cell differs; or only two or three cells of both years are not 0.',
    unsure: 'No judgement without last year’s report, with other forms, or with too few figures above 0.',
  },
  'text-copied': {
    checks: 'Without its digits, section one or five is more than nine tenths like last year’s.',
    why: 'The same problems and the same measures every year show the reader no improvement.',
    basis: 'Notice 国办公开办函〔2021〕30号 speaks of duplicated and perfunctory content. Likeness is an estimate, hence a note.',
    fails: 'Section five differs from last year’s by the year alone: 98 % alike.',
    passes: 'Section five tells new problems and measures: 41 % alike.',
    unsure: 'No judgement without last year’s report, or for a section that is short or a set phrase.',
  },
  'agency-renamed': {
    checks:
      'The report given for last year is of the same body and of the year before. Another name or another year is asked about, never assumed away.',
    why: 'Comparing another body or another year yields differences without meaning.',
    basis: 'What every comparison of two years presupposes. Bodies are renamed and merged now and then, hence a note.',
    fails: 'This year “某县市场监督管理局”, the report given for last year “某县市场监管和知识产权局”.',
    passes: 'The same name, the years 2022 and 2023.',
    unsure: 'No judgement when body or year of either report is unknown. Not applicable without last year’s report.',
  },
  'same-report-differs': {
    checks:
      'Where one report stands on a page and in an attached PDF, Word or Excel file, every cell that both show is compared.',
    why: 'Readers cannot know which of two figures holds; most often one place was corrected and the other forgotten.',
    basis: 'The format of the annual report: one body, one year, one report.',
    fails: 'In table three of the page 12 requests of natural persons were granted, in the attachment 21.',
    passes: '“1,036” in the attachment and “1036” on the page; a blank there and 0 here; an amount with two places only.',
    unsure:
      'No comparison with a report of another year or body, of cells that are blank or were not found in one place, or of amounts in different units. Not applicable without a second file.',
  },
};
