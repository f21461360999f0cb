import type { UiTexts } from '../zh/ui';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const ui: UiTexts = {
  product: 'Gouji',
  slogan: 'OGI annual reports, cross-checked',
  loading: 'Checking…',
  retry: 'Try again',
  local: 'Nothing leaves this computer',
  language: 'Language',
  pin: 'The icon is not pinned, so its badge stays hidden: click the puzzle piece at the top right, then the pin beside “勾稽”.',

  coverage: {
    figures: (read, of) => `${read}/${of} cells found`,
    holds: 'hold',
    violated: 'do not hold',
    unchecked: 'unchecked',
  },
  report: {
    year: (year) => String(year),
    published: (day) => `published ${day}`,
    noYear: 'year unknown',
    noForm: 'form unknown',
    form: (id) => `${id} form`,
    untitled: 'Report without a recognised title',
    nth: (n, of) => `Report ${n} of ${of}`,
  },
  findings: {
    whole: 'The report as a whole',
    about: 'About this rule',
    jump: 'Show in the page',
    jumped: 'Shown in the page',
    notJumped: 'This place was not found in the page; reload it and try again',
    storyHint: 'only a hypothesis: the original records decide',
    alternatives: (count) => `${plural(count, 'other change', 'other changes')} would make the relations hold, too`,
    consequences: (count) => `${plural(count, 'finding', 'findings')} that it would explain:`,
    now: 'now',
    instead: 'perhaps',
    fits: (from, to) => `now ${from}; ${to} would fit`,
    blank: 'blank',
    stop: '; ',
    undecided: (count) => `${count} different changes would make the relations hold; which cell it is cannot be told`,
  },
  glance: {
    panel: 'Open side panel',
    copy: 'Copy',
    more: (count) => `${count} more in the side panel`,
  },
  copy: {
    text: 'Copy as text',
    table: 'Copy as table',
    one: 'Copy this doubt',
    done: 'Copied',
    failed: 'Not copied: the browser did not allow it',
    columns: ['Agency', 'Year', 'Address', 'Place', 'Description', 'Arithmetic', 'What to verify', 'Severity'],
  },
  unchecked: {
    heading: (count) => `${plural(count, 'relation', 'relations')} not checked`,
    count: (count) => String(count),
    moreFigures: 'The text is too long, or tells too many figures: the others were neither compared nor listed.',
  },
  lastYear: {
    compared: (year) => `Against the report on ${year}: `,
    errors: (count) => `${count} ${count === 1 ? 'does' : 'do'} not conform`,
    warnings: (count) => `${count} to verify`,
    holds: (count) => `${plural(count, 'relation', 'relations')} across years ${count === 1 ? 'holds' : 'hold'}`,
    unchecked: (count) => `${count} not checked`,
    and: ', ',
    renamed: 'the agency bears another name, so the years were not compared yet',
    same: 'It is the same agency: compare the years',
    other: 'It is another agency',
    denied: (year) => `This report on ${year} is another agency’s, as you said, so the years were not compared`,
    confirmed: 'Taken for the same agency, as you said.',
    takeBack: 'Take that back',
    wanted: (year) => `Open the agency’s ${year} report as well, and the two years are compared automatically`,
    doubtful: (year) =>
      `Another site has a report on ${year} by an agency of this name; whether it is the same one cannot be told, so the years were not compared`,
    differing: (year) =>
      `Versions of the agency’s report on ${year} were read that give different figures; which one counts cannot be told, so the years were not compared`,
    version: 'Compare with this one',
    chosen: 'There are versions with other figures; compared with this one, as you chose.',
    takeBackChoice: 'Take the choice back',
    nameless: (year) => `The title names no agency, so it cannot be compared with the report on ${year} automatically`,
    private: 'Reports read in a private window are not remembered, so years are not compared',
  },
  marks: {
    label: 'Marks in the page',
    translated:
      'The page has been translated. This is what was found before; once it shows the original again, it is checked anew.',
    removed:
      'The page keeps removing the marks, so they are no longer shown. Turn “Marks in the page” off and on to try once more.',
  },
  notReport: {
    none: {
      heading: 'This page is not an annual report',
      advice: 'Open the text of an OGI annual report (政府信息公开工作年度报告), then click the toolbar icon again.',
    },
    unopened: {
      heading: 'The text of the report is not to be seen',
      advice:
        'It may stand behind a tab or a fold that is not open yet: open it, and it is checked by itself. If it is not here, open the page with the text of the report.',
    },
    framed: {
      heading: 'The page itself holds no annual report',
      advice: 'The report may be in one of the embedded pages below: open it, then click the toolbar icon again.',
    },
    'list-page': {
      heading: 'This is a list of annual reports',
      advice: 'Open one of the reports, then click the toolbar icon again.',
    },
    notice: {
      heading: 'This is a notice or news about annual reports',
      advice: 'The report itself is not here. Open the page with its text, then click the toolbar icon again.',
    },
    'blank-form': {
      heading: 'This is the form, not filled in',
      advice: 'There are no figures to check. Open the text of a report, then click the toolbar icon again.',
    },
    'other-form': {
      heading: 'This is another statutory form',
      advice: 'It is no OGI annual report, so it is not checked.',
    },
    'pre-2019-form': {
      heading: 'This is an annual report on 2018 or before',
      advice: 'There was no common form then, so there are no relations to check.',
    },
    sweep: 'Sweep this column',
    listed: (count) => `Reports listed here (${count})`,
  },
  waiting: {
    page: {
      heading: 'Still waiting for the page',
      text: 'The page is loading. It is checked as soon as it has, and the result shows here.',
    },
    report: {
      heading: 'Still waiting for the page',
      text: 'The page names an annual report, and its text is not there yet. It is checked as soon as it is, and the result shows here.',
    },
  },
  unreadable: {
    heading: 'This report cannot be checked',
    advice: {
      'image-only': 'Ask the agency for a version with text that can be copied, or compare by hand.',
      'attachment-only': 'Open the attachment on the page and compare by hand.',
      empty: 'The page may not have finished loading; wait a moment and try again.',
      timeout:
        'Checking took too long and was stopped; other pages are not affected. Click the icon again to try once more; if that does not help, check it by hand.',
      'decode-failed': 'Make sure that the text shows correctly in the browser, then try again.',
    },
    withAttachments: 'Open an attachment below to see the report.',
    otherAdvice: 'Open the page with the text of the report, then try again.',
    attachments: 'Attachments',
    check: 'Check this attachment',
    checkPdf: 'Check this PDF',
  },
  closed: {
    'browser-page': {
      heading: 'Nothing can be checked here',
      text: 'This page belongs to the browser itself and extensions cannot read it. Click the toolbar icon on the page of a report.',
    },
    'no-access': {
      heading: 'No permission to read this page',
      text: 'The browser does not let this page be read. For local files, first allow access to file URLs in the extension’s settings.',
    },
    pdf: {
      heading: 'This is a PDF',
      text: 'Open it in the viewer to have its text and tables checked. The file is fetched only then.',
    },
    failed: { heading: 'The check did not finish', text: 'Reading the page was interrupted. Reload the page and try again.' },
  },
  unanswered: {
    heading: 'The check did not finish',
    text: 'The page does not answer; it may still be loading, or be busy. A result shows here as soon as there is one; you can also reload the page and try again.',
  },
  underWay: {
    heading: 'The check is still under way',
    text: 'This page takes long to check: it holds very much, or is written in an unusual way. After ten seconds the check is stopped, and you are told here; other pages are not affected.',
  },
  partial: 'Some frame of the page does not answer, or it has too many; what stands there was not checked.',
  unseen: (count) =>
    `${plural(count, 'report stands', 'reports stand')} in frames of the page that cannot be seen; they do not count.`,
  omitted: (count) =>
    `${plural(count, 'more report is', 'more reports are')} not listed, for lack of room; open the page that holds it by itself to check it.`,
  frames: {
    heading: 'The page embeds content of other sites, which could not be read',
    open: 'Open',
  },
  site: {
    always: 'Always check this site',
    government: 'Always check government sites',
    granted: 'This site will be checked automatically',
    declined: 'Not allowed; clicking the icon still checks the page',
  },
};
