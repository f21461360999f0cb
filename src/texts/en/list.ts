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
  open: { name: 'Not checked', columns: ['Body', 'Year', 'Address', 'What', 'Why'] },
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
  usage: `gouji list <results.jsonl>… [--xlsx <file>] [--csv <file>] [--lang zh|en]

  Makes a list of doubts from results of gouji audit or gouji sweep (jsonl; - is standard input):
  --xlsx    a workbook of three sheets: doubts (one a row), figures, what was not checked
  --csv     the sheet of doubts alone, in UTF-8`,
  problems: {
    noOutput: 'neither --xlsx nor --csv',
    line: (source, line) => `line ${line} of ${source} is no result of an audit`,
  },
  written: (path, doubts, open) => `${path}: ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}, ${open} not checked`,
};
