import type { RecordTexts } from '../zh/record';

/** Texts of what saves an evidence page, and of what leaves a page alone, in English. */
export const record: RecordTexts = {
  save: 'Save a record',
  again: 'Fetch the address again and compare',
  picture: 'Add a picture of this doubt, as far as it is on the screen',
  working: 'Writing it…',
  saved: 'The record was saved',
  changed: 'The page has changed: check it again before saving',
  failed: 'Not saved. Reload the page and try again',
  noPicture:
    'The record was saved without a picture: the doubt has to be on the screen, and on another site the toolbar icon has to be clicked again.',
  off: {
    page: 'Leave this page alone',
    site: 'Leave this site alone',
    heading: { page: 'This page is left alone', site: 'This site is left alone' },
    advice: 'You have chosen so; it can be checked again at any time.',
    resume: 'Check it again',
  },
  rulesOff: (count) =>
    `${count} ${count === 1 ? 'rule is' : 'rules are'} switched off by you and ${count === 1 ? 'was' : 'were'} not checked.`,
  more: 'More',
  options: 'Options',
  draft: 'Check a draft',
  desk: 'Many reports',
};
