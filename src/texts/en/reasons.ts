import type { Reason } from '../../report/types';
import type { Slip } from '../types';

export const reasons: Record<Reason, string> = {
  'no-report': 'There is no OGI annual report on this page',
  'list-page': 'This is a list of annual reports, not a report',
  notice: 'This is a notice or news about annual reports, not a report',
  'blank-form': 'This is the form, not yet filled in',
  'other-form': 'This is another statutory form, not an OGI annual report',
  'pre-2019-form': 'This is a report on 2018 or earlier, when there was no uniform form',
  'image-only': 'The report is published as pictures; text and figures cannot be read',
  'attachment-only': 'The report is in an attachment; the page itself does not hold it',
  empty: 'There is no content',
  'too-large': 'Too much content (such as over 20 MB) to be read in full',
  'decode-failed': 'The text encoding could not be recognised',
  'not-found': 'The address or file was not found',
  'unsupported-format': 'This type of file is not supported; save it as docx or PDF and check that',
  timeout: 'Reading and checking did not end within the time allowed',
  'no-permission': 'There is no permission to read it',
  'in-frame': 'The report stands in an embedded page; this page itself does not hold it',
  encrypted: 'The file is protected by a password and cannot be read',
  damaged: 'The file is damaged, or reading it broke off',
  'garbled-text': 'The text in the file is garbled and cannot be read',
  'too-many-pages': 'There are too many pages to be read in full',
  unreachable: 'The site did not answer, or gave nothing',
  blocked: 'The site refuses access or asks for verification; it is left alone',
  robots: 'The robots.txt of the site does not allow programs to read it',
  moved: 'The site leads elsewhere, which is not followed',
  'not-listed': 'No report of this body was found in the column',
};

export const slips: Record<Slip, string> = {
  digit: 'one digit may differ',
  transposed: 'two digits may be swapped',
  'lost-digit': 'a digit may be missing',
  'doubled-digit': 'a digit may be doubled',
  'factor-ten': 'may be off by a factor of ten',
  'neighbour-column': 'may belong in the neighbouring column',
  'neighbour-row': 'may belong in the neighbouring row',
  'total-not-updated': 'the total may not have been updated',
};
