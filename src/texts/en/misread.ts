import type { MisreadTexts } from '../zh/misread';

/** Texts of the sample of a report that was misread. */
export const misread: MisreadTexts = {
  save: 'Misread',
  hint: 'Saves a sample with tables and headings alone, without names of bodies; nothing is sent, it can be attached to a report of the fault',
  file: 'gouji-sample',
  saved:
    'A sample was saved: tables and headings alone, no names of bodies, nothing sent. It can be attached to a report of the fault.',
};
