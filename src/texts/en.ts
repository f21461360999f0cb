import type { Core, FindingKey } from './zh';

/** Messages of findings; `{count:cell:cells}` prints the number with the word that fits it. */
export const findings: Record<FindingKey, string> = {
  'requests-row-total.violated':
    'Row “{row}”: the six requester columns add up to {left}, the total column states {right}, a difference of {difference}',
  'requests-disposed-total.violated':
    'Column “{column}”: the outcomes add up to {left}, the row “total disposed of” states {right}, a difference of {difference}',
  'requests-balance.violated':
    'Column “{column}”: received plus carried in is {left}, disposed of plus carried out is {right}, a difference of {difference}',
  'remedies-total.violated':
    '“{row}”: the four outcomes add up to {left}, the total states {right}, a difference of {difference}',
  'section-missing.missing': 'Section “{section}” was not found',
  'section-empty.empty': 'Section “{section}” has no content',
  'section-misplaced.misplaced': 'Section “{section}” stands out of the order that the form lays down',
  'table-missing.missing': '{table} was not found, its relations cannot be checked',
  'table-image.image': '{table} is a picture: its figures cannot be read and its relations were not checked',
  'cells-blank.blank': '{table}: {count:cell:cells} without a figure (blank, “/”, “-” or “无”), perhaps 0 is meant',
  'cells-lost.lost':
    '{table}: {rows:row:rows} with too few figures; which cell is missing cannot be told, so the relations concerned were not checked',
  'cells-surplus.surplus': '{table}: {rows:row:rows} with more figures than the form has, {agree}',
  'figure-not-count.negative': '“{fact}” is “{raw}”, a count should be a whole number of 0 or more',
  'figure-not-count.decimal': '“{fact}” is “{raw}”, a count should be a whole number',
  'figure-not-count.unreadable': '“{fact}” is “{raw}”, which cannot be read as a number and took no part in the checks',
  'figure-not-count.decimals': '“{fact}” is “{raw}”, with more than 4 decimals',
  'fee-unit.named': 'The fees read “{raw}”, while the form counts in units of 10,000 yuan; {value} was taken',
  'label-differs.differs':
    '{table}: {count:label:labels} worded differently from the form, such as “{found}”, in the form “{expected}”',
  'form-year.mismatch': 'The report is on {year}, its tables follow the {form}',
  'form-unknown.unknown':
    'Which generation of the form this is could not be told; only relations with all rows and columns present were checked',
  'claim-violated.differs': 'The text “{quote}” states {value}, while {readings} is {shown}',
  'carried-over.differs':
    'Column “{column}”: last year’s report carries out {left}, this one carries in {right}, a difference of {difference}',
  'in-force-continuity.differs':
    '“{row}”: last year’s documents in force plus those issued minus those repealed are {left}, in force now {right}, a difference of {difference}; expiry, clean-ups or mergers may explain it',
  'items-continuity.differs':
    '“{row}”: last year’s number with its change is {left}, this report gives {right} for the previous year, a difference of {difference}',
  'pending-remedies.fewer': '“{row}”: {left} were pending last year, the total of this year is {right}',
  'figures-copied.same': 'All figures of the three tables ({count} of them not 0) are those of last year’s report',
  'text-copied.alike': '“{section}” is about {share}% the same as last year’s but for the digits',
  'agency-renamed.name':
    'The report given for last year is that of “{before}”, this one is that of “{agency}”; years are compared once it is confirmed that they are one body',
  'agency-renamed.year': 'The report given is that of {earlier}, not of the year before {year}; years were not compared',
};

export const core: Core = {
  severity: { error: 'inconsistent', warning: 'to verify', notice: 'note' },
  unknownFinding: 'This differs from the form',
  verify: '; please verify',
  agree: { yes: 'the surplus figures equal the ones taken', no: 'the surplus figures differ from the ones taken' },
  blank: 'blank',
  difference: ', difference {difference}',
  totalBlank: ', total blank',
  otherZeros: ' ({count} others are 0)',
  list: ', ',
  sum: 'the sum of {list}',
  either: ' or ',
  quoted: '“{text}”',
  form: '{id} form ({notice})',
  relation: {
    'requests.rowTotal': 'total of row “{row}”',
    'requests.disposedTotal': 'total of outcomes in column “{column}”',
    'requests.balance': 'balance of column “{column}”',
    'remedies.total': 'total of “{row}”',
    'continuity.carriedIn': 'carried in from last year’s report, “{column}”',
    'continuity.inForce': 'in force against last year’s report, “{row}”',
  },
  repair: {
    cell: 'If this cell were {to} (now {from})',
    cells: 'If {list}',
    change: '“{fact}” were {to} (now {from})',
    one: '{start}, 1 relation would hold',
    many: '{start}, {count} relations would hold together',
  },
  unchecked: {
    'table-missing': 'the table was not found',
    'table-is-image': 'the table is a picture',
    'row-has-values': 'the row has {seen} figures instead of {expected}',
    'cell-not-located': 'a cell it needs was not found',
    unreadable: 'a cell cannot be read as a number',
    'total-blank': 'the total is blank',
    'parts-blank': 'the total has a figure, all its parts are blank',
  },
};
