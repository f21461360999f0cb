import type { CommandTexts } from '../zh/command';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A stretch of time, in seconds. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export const command: CommandTexts = {
  usage: `gouji audit <file|folder|->… [options]

  file          .html .htm .txt .md .pdf .docx .xlsx .mht .mhtml,
                and .doc .wps .xls that hold one of these;
                pipes, devices and /dev/stdin are read by content
  folder        is walked, symbolic links are followed once; other types of files are not read
                and counted in the last line
  -             one document from standard input

  --format jsonl|json|text      format of the results; on a terminal text, else jsonl
  --year-before <file|folder>   compares with each body’s report on the year before
  --same-agency                 that report is of the same agency, even under another name
  --local                       also runs the rules of local habits (length of section one, all cells 0)
  --pack <file>                 holds reports to a local pack (written as in src/audit/packs/README.md); any number of times
  --deadline <seconds>          longest time for one document, 30 unless told
  --fail-on error|warning|notice|never
                                from which severity on the exit status is 1, error unless told
  --shard <share/of>            only one of so many shares, such as 2/8: by the hash of the path, no two overlap
  --out <file>                  results into a file instead of standard output
  --resume                      goes on with the results in that file: inputs whose path and content are those
                                of a result are not audited again
  --progress                    says how far it is, how fast and how long still; on a terminal without being told
  --lang zh|en                  zh unless told
  --version                     version
  --help, -h                    this text

Other commands: gouji sweep reads all reports that a column lists, see gouji sweep --help;
gouji list makes a list of doubts (.xlsx, .csv) from results, gouji figures a table of their figures in long form
(.csv), gouji merge one file of several. Each has its --help.

Exit status: 0 nothing at or above --fail-on; 1 something is; 2 usage, results that cannot be written,
or an input that could not be read (not found, no permission, encoding unknown, damaged, password,
out of time: each is named on standard error).`,
  version: (tool, rules) => `${tool} (rules ${rules})`,
  problems: {
    noCommand: 'no command',
    unknownCommand: (name) => `unknown command: ${name}`,
    noInput: 'no input',
    format: (name) => `unknown format: ${name}`,
    severity: (name) => `unknown severity: ${name}`,
    lang: (name) => `unknown language: ${name}`,
    deadline: (text) => `--deadline takes a number of seconds above 0: ${text}`,
    sameAgency: '--same-agency without --year-before',
    shard: (text) => `--shard takes share/of, such as 2/8: ${text}`,
    resume: '--resume goes with --out, in the format jsonl',
    nothingReadable: 'no readable input',
    noReport: (source) => `no report to compare with in ${source}`,
  },
  file: {
    filled: (path) => `${path} holds results: go on with them by --resume, or name another file`,
    occupied: (lock) => `another process writes this file (${lock})`,
    noResult: (path, line) => `line ${line} of ${path} is no result of an audit; nothing was changed`,
  },
  progress: (done, of, rate, left) =>
    `${done}/${of}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left === null ? '' : `, about ${duration(left)} left`}`,
  merge: {
    usage: `gouji merge <results.jsonl>… [--out <file>] [--lang zh|en]

  Makes one of several files of results (jsonl of gouji audit --shard, gouji work, gouji sweep), in the order of the
  paths, each input once: what was read outweighs what was not, then what was audited later. A last line that was not
  written to its end does not count.
  --out     into a file; standard output unless told`,
    merged: (inputs, twice, cut) =>
      `${plural(inputs, 'input')}${twice ? `, ${twice} told more than once are kept once` : ''}${cut ? `; the last line of ${plural(cut, 'file')} was not written to its end` : ''}`,
  },
  unread: (source, reason) => `${source}: ${reason}`,
  failed: (source, why) => `${source}: the audit broke off (${why})`,
  emptyFolder: (folder) => `${folder}: the folder holds no readable file`,
  cycle: (link) => `${link}: the link leads back to a folder above it and is not followed`,
  noEarlier: (source) => `${source}: no single report of the year before`,
  skippedDocument: (name) => `${name}: not read, this type of file is not supported yet`,
  unwritable: (why) => `results cannot be written, the rest is left out (${why})`,
  closed: 'nobody reads the results any more, the rest is left out',
  closing: {
    reports: (all, violated, verify, sound) =>
      `${plural(all, 'report')}: ${violated} ${violated === 1 ? 'does' : 'do'} not conform, ${verify} to verify, ${sound} without doubts`,
    unread: (count) => `${count} could not be checked`,
    others: (count) => (count === 1 ? '1 is no report' : `${count} are no reports`),
    skipped: (list) => `skipped ${list}`,
    ending: (ending, count, names) => `${ending} ${count}${names && ` (${names})`}`,
    noEnding: 'without ending',
    pipe: 'pipe',
    socket: 'socket',
    device: 'device',
    otherEndings: 'others',
    more: (names, more) => (more ? `${names} and others, see above` : names),
    comma: ', ',
    stop: '; ',
  },
};
