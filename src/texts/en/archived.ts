import type { ArchivedTexts } from '../zh/archived';

/** Texts of the archive on the desk in English. */
export const archived: ArchivedTexts = {
  lead: 'Every report that a sweep has read is here, with what was decided: to be searched and filtered, exported as one file for a colleague, or taken over from the file of one.',
  empty: 'There is no report in the archive yet. Do a sweep, or import a file of the archive.',
  search: 'Find an agency, title or address',
  year: 'Year',
  severity: 'Doubts',
  state: 'Decided',
  sweep: 'Sweep',
  any: 'Any',
  severities: {
    error: 'does not conform',
    warning: 'to verify',
    notice: 'with a note',
    none: 'without doubts',
    unread: 'not checked',
  },
  states: { open: 'something to decide', decided: 'all decided', stale: 'figures changed' },
  count: (shown, all) =>
    shown === all ? `${all} ${all === 1 ? 'report' : 'reports'}` : `${shown} of ${all} ${all === 1 ? 'report' : 'reports'}`,
  reset: 'Clear filters',
  label: 'Archived reports',
  from: 'Sweep',
  exportAll: 'Export everything',
  exportSweep: 'Export this sweep',
  import: 'Import a file…',
  making: 'Being made…',
  saved: (name) => `${name} saved`,
  fileName: 'gouji-archive',
  taking: 'Being checked and imported…',
  taken: (sweeps, reports, decisions) =>
    `Imported: ${sweeps} ${sweeps === 1 ? 'sweep' : 'sweeps'}, ${reports} ${reports === 1 ? 'report' : 'reports'}, ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}.`,
  known: (sweeps) => `${sweeps} ${sweeps === 1 ? 'sweep was' : 'sweeps were'} here already and stayed as before.`,
  left: (decisions) =>
    `${decisions} ${decisions === 1 ? 'decision was' : 'decisions were'} here already: those of this machine stay.`,
  conflicts: (doubts) =>
    `${doubts === 1 ? 'One doubt' : `${doubts} doubts`} on which both decided otherwise; the later decision stands:`,
  verdicts: { confirmed: 'confirmed', 'in-order': 'in order', 'to-ask': 'to be asked' },
  conflict: (about, here, theirs, isTaken) =>
    `${about}: here “${here}”, in the file “${theirs}”; that ${isTaken ? 'of the file' : 'of this machine'} stands.`,
  versions: 'What was found at this address',
  version: { here: 'this one', same: 'same content', changed: 'other content' },
  doubts: (count) => `${count} ${count === 1 ? 'doubt' : 'doubts'}`,
};
