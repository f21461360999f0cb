import type { ListTexts } from '../zh/list';

export const list: ListTexts = {
  doubts: {
    name: 'Doubts',
    columns: [
      'No.',
      'Body',
      'Year',
      'Address',
      'Place',
      'Description',
      'Arithmetic',
      'To verify',
      'Kind',
      'Decision',
      'Note',
      'Put right',
      'Put right at',
    ],
  },
  figures: { name: 'Figures', columns: ['Body', 'Year', 'Address', 'Table', 'Row', 'Column', 'As printed', 'Value'] },
  long: [
    'Body',
    'Year',
    'Address',
    'Table',
    'Row',
    'Column',
    'Cell',
    'As printed',
    'Value',
    'Unit',
    'Relations',
    'Hold',
    'Violated',
    'Not checked',
    'In the text',
  ],
  open: { name: 'Not checked', columns: ['Body', 'Year', 'Address', 'What', 'Why'] },
  rounds: {
    name: 'Second round',
    columns: ['Body', 'Year', 'Address', 'Page', 'Put right', 'Stands', 'New', 'Not reached', 'Not checked'],
  },
  fates: {
    putRight: 'put right',
    stands: 'stands',
    appeared: 'new',
    unreachable: 'not reached',
    unchecked: 'not checked',
  },
  pages: { same: 'unchanged', changed: 'changed', unreachable: 'not reached', gone: 'not listed any more', unread: 'not read' },
  said: { confirmed: 'Confirmed', 'in-order': 'In order', 'to-ask': 'To ask', stale: 'decided on other figures' },
  whole: 'the whole report',
  claim: 'Text: ',
  slots: {
    who: 'leaves open whose it is',
    what: 'leaves open what it counts',
    when: 'leaves open over which time',
    which: 'leaves open which cell is meant',
    approximate: 'is not exact',
    contradicted: 'the same text says otherwise',
  },
  usage: `gouji list <results.jsonl>… [--xlsx <file>] [--csv <file>] [--html <file>] [--before <earlier.jsonl>] [--lang zh|en]

  Makes a list of doubts from results of gouji audit or gouji sweep (jsonl; - is standard input):
  --xlsx    a workbook of three sheets: doubts (one a row), figures, what was not checked
  --csv     the sheet of doubts alone, in UTF-8
  --html    a page on all reports together: doubts by body and year, between reports, figures over the years
  --before  results of an earlier round (jsonl): each doubt is put right, stands, is new or not reached, and one
            more sheet tells what became of each report`,
  figuresCommand: {
    usage: `gouji figures <results.jsonl>… --csv [--out <file>] [--lang zh|en]

  The figures of the tables from results of gouji audit or gouji sweep (jsonl; - is standard input) in long form, a row
  a cell: body, year, address, table, row, column, the cell's id, as printed, value, unit, and the verdicts of the
  relations and of the text that concern it. A cell that could not be read has no value.
  --csv     comma-separated, in UTF-8
  --out     into a file; standard output unless told`,
    noFormat: '--csv is missing',
    written: (reports, cells) => `${reports} ${reports === 1 ? 'report' : 'reports'}, ${cells} cells`,
  },
  problems: {
    noOutput: 'neither --xlsx nor --csv nor --html',
    line: (source, line) => `line ${line} of ${source} is no result of an audit`,
  },
  written: (path, doubts, open) => `${path}: ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}, ${open} not checked`,
  region: (path, reports, doubts) =>
    `${path}: ${reports} ${reports === 1 ? 'result' : 'results'}, ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}`,
};
