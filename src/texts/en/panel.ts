import type { PanelTexts } from '../zh/panel';

export const panel: PanelTexts = {
  name: 'Side panel',
  figures: {
    claims: (holds, of) => `${holds} of ${of} figures of the text agree`,
    lastYear: (holds, of) => `${holds} of ${of} across years hold`,
  },
  filter: 'Filter doubts',
  all: 'All',
  done: 'Settled',
  order: 'Order',
  byGravity: 'Gravity',
  byPage: 'As on the page',
  none: 'No doubt fits the filter',
  calm: 'Nothing to verify. What was checked is listed below.',
  previous: 'Previous',
  next: 'Next',
  at: (n, of) => `${n}/${of}`,
  report: 'Report',
  show: 'Show',
  text: 'Text',
  table: 'Table',
  checkedAt: (time) => `Checked ${time}`,
  hash: (start) => `sha256 ${start}…`,
  noAccess: 'Click the Gouji icon in the toolbar to check this page.',
};
