import type { RuleId } from './rules-zh';

export const ruleTitles: Record<RuleId, string> = {
  'requests-row-total': 'Table 3, rows: six requester columns add up to the total',
  'requests-disposed-total': 'Table 3, columns: outcomes add up to the total disposed of',
  'requests-balance': 'Table 3, columns: received plus carried in equals disposed of plus carried out',
  'remedies-total': 'Table 4: four outcomes add up to the total',
  'section-missing': 'All six sections are there',
  'section-empty': 'Every section has content',
  'section-misplaced': 'The six sections stand in order',
  'table-missing': 'All three tables are there',
  'table-image': 'Tables are text, not pictures',
  'cells-blank': 'Every cell has a figure',
  'cells-lost': 'No row has too few figures',
  'cells-surplus': 'No row has too many figures',
  'figure-not-count': 'Counts are whole numbers of 0 or more, amounts have at most 4 decimals',
  'fee-unit': 'Fees are in units of 10,000 yuan',
  'label-differs': 'Rows and columns are named as in the form',
  'form-year': 'The form fits the year of the report',
  'form-unknown': 'The generation of the form is known',
  'claim-violated': 'Figures of the text agree with the tables',
};
