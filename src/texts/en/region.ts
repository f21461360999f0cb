import type { RegionTexts } from '../zh/region';

export const region: RegionTexts = {
  title: 'A region at a glance',
  heading: (years) =>
    `Annual reports on open government information${years.length ? `, ${[...new Set([years[0], years.at(-1)])].join('–')}` : ''}`,
  summary: (reports, bodies, unchecked) =>
    `${reports} ${reports === 1 ? 'report' : 'reports'} of ${bodies} ${bodies === 1 ? 'body' : 'bodies'}${unchecked ? `, ${unchecked} more not checked` : ''}`,
  principle: 'Each result is a question and no verdict. What the body itself says, and its records, decide.',
  about: 'Made by Gouji on this computer. This file holds no script and refers to nothing outside; it opens offline and prints.',
  body: 'Body',
  none: '–',
  clean: 'no doubts',
  nothing: 'None.',
  parts: {
    heat: 'Doubts by body and year',
    years: 'By year',
    remarks: 'What several reports show together',
    rules: 'By rule',
    late: 'Published late',
    unchecked: 'Not checked',
    courses: 'Figures over the years',
  },
  tallyColumns: ['Year', 'Reports', 'With something that does not conform', 'With something to verify', 'Published late'],
  share: (part, percent) => `${part} (${percent} %)`,
  tooFew: (part) => `${part} (fewer than 10 reports: too few for a share)`,
  remarks: {
    'not-published': (year, neighbours) =>
      `: no report on ${year} was found, while ${neighbours} other bodies have theirs; please verify`,
    'changed-since': (_labels, year) => `: two copies of the report on ${year} differ; please verify`,
    'change-implausible': ([before, after]) => `: ${after} is far from ${before}; please verify`,
    'parent-children': ([, child], year) =>
      `: less than ${child} in ${year}; please verify whether it covers its own offices alone`,
    'changed-since-saved': (_labels, year) => `: the page of ${year} is not what it was in the earlier round; please verify`,
    'alike-to-another': (year, section, percent, reports) =>
      `: in ${reports} reports on ${year} ${percent < 100 ? `at least ${percent} % of “${section}”` : `“${section}”`} is word for word the same, but for figures, names and set phrases; please verify`,
    'other-place': (year, section, name) => `: in ${year} “${section}” tells of ${name}; please verify whose text it was`,
    'order-of-years': (years) => `: the column lists its years as ${years}; please verify`,
    'order-of-titles': (count) => `: the column names ${count} of its reports in another way than the rest; please verify`,
  },
  and: ', ',
  rounds: ['before', 'now'],
  begins: (agency, words) => `${agency}: “${words}…”`,
  quote: (words) => `“${words}…”`,
  usual: (title) => `most are named: ${title}`,
  moreReports: (count) => `${count} more`,
  copies: ['first copy', 'second copy'],
  year: (year) => String(year),
  figures: (cell, first, second) => `${cell}: ${first.join(' ')}, ${second.join(' ')}`,
  more: (count) => `${count} more ${count === 1 ? 'cell' : 'cells'}`,
  ruleColumns: ['Rule', 'Reports'],
  cell: 'Figure',
  series: ['received', 'answered', 'carried over', 'proceedings'],
  courses: 'Figures over the years',
  changedCells: (count) => `Cell by cell: ${count} ${count === 1 ? 'cell' : 'cells'} with different figures`,
  sameCells: 'Cell by cell: each cell has the same figure in all years.',
  cellsLeft: (count) => `Cell by cell: ${count} with different figures, left out since this page has as many as it can hold.`,
};
