import type { SweepTexts } from '../zh/sweep';

export const sweep: SweepTexts = {
  usage: `gouji sweep <address|file>… --out <folder> [options]

  Goes from the address of a column of annual reports to the reports that it lists, reads and audits each. Every
  step is written to journal.jsonl in the folder: run the same command again after an interruption, and it goes on
  where it stopped; what was read is not asked for again.

  address       a column page, or a single report
  file          one address a line; lines that begin with # are left out
  --out         folder of the results: results.jsonl (a line a report), plan.json (every address), pages, journal.jsonl

  --year <year>          only reports on this year; the year is the report’s own
  --expected <file>      bodies whose reports are expected, one a line; who is not found is told
  --again <folder>       a second round: reads columns and reports of an earlier sweep again, into a new folder
  --plan                 makes the plan alone; without it the next run reads the reports
  --resume               goes on with an earlier run (always, unless the folder is new)
  --retry                asks again for what could not be read
  --robots obey|ignore   whether robots.txt of each site is kept, obey unless told
  --pause <seconds>      between two requests to one host, 1 unless told; five times that where it is slow
  --via <host:port>      every connection goes to this address (a mirror, a tunnel)
  --queue <redis://…>    puts the sites into a queue instead; on any number of machines gouji work --queue <redis://…>
                         --out <folder> takes site after site (--drain: until nothing is left); gouji merge joins results
  --local, --pack, --deadline, --fail-on, --lang    as with gouji audit

  One request at a time goes to each host. A host that refuses or asks for verification is left alone. Where a redirect
  leads is looked at first, and followed within the same site only.
Exit status: 0 and 1 as with gouji audit; 2 usage, or an address that could not be read (why is told in results.jsonl).`,
  problems: {
    noOut: 'no folder for the results (--out)',
    noInput: 'no address, and nothing in the folder to go on with',
    robots: (text) => `--robots takes obey or ignore: ${text}`,
    pause: (text) => `--pause takes a number of seconds: ${text}`,
    year: (text) => `--year takes a year of four digits: ${text}`,
    via: (text) => `--via takes host:port: ${text}`,
    address: (text) => `no http or https address: ${text}`,
    file: (text) => `this file cannot be read: ${text}`,
    journal: (line) => `line ${line} of journal.jsonl is damaged; nothing was changed`,
    queue: (text) => `--queue takes an address redis:// or rediss://: ${text}`,
    packOfWorkers: '--pack does not go with --queue: each gouji work audits by its own --pack',
    queueAlone: '--queue goes with neither --expected nor --again',
    occupied: (lock) => `another process works in this folder (${lock})`,
  },
  progress: (done, known, address, what) => `${done}/${known} ${what} ${address}`,
  read: 'read',
  moved: (to) => `leads to ${to}:`,
  failed: {
    'not-found': 'not there',
    blocked: 'refused',
    'host-stopped': 'not asked (host left alone)',
    robots: 'not asked (robots.txt)',
    server: 'server error',
    network: 'no connection',
    'no-host': 'no such host',
    tls: 'no secure connection',
    timeout: 'timed out',
    'too-large': 'too large',
    private: 'not asked (private address)',
    'no-access': 'not asked (no access)',
    moved: 'leads elsewhere, not followed',
    redirects: 'too many redirects',
  },
  stopped: (host, why) => `${host}: left alone (${why})`,
  robotsRules: (origin, rules) =>
    `${origin}: robots.txt has ${rules} ${rules === 1 ? 'rule' : 'rules'}; --robots ignore does not keep them`,
  interrupted: 'finishing what is under way; run the same command again to go on',
  planned: (reports, passed) =>
    `${reports} planned; ${passed} more ${passed === 1 ? 'link names' : 'links name'} a report and were left out (see plan.json)`,
  cut: 'there are too many links, not all of them are planned',
  otherYear: (count) => `${count} on other years`,
  missing: (count) => `${count} not found`,
  results: (path) => `results are in ${path}`,
};
