import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { isFailure } from '../../audit/reasons';
import { auditSchema } from '../../audit/schema';
import { again, beginning } from '../../sweep/begin';
import type { Ports, Told } from '../../sweep/fetching/ports';
import { SweepRun } from '../../sweep/run';
import type { JournalRecord, Standing } from '../../sweep/schema';
import { SweepState } from '../../sweep/state';
import { planOf, typedHosts } from '../../sweep/told-plan';
import type { Plan } from '../../sweep/types';
import type { SweepTexts } from '../../texts/zh/sweep';
import type { ExitCode } from '../audit';
import { RANK } from '../options';
import { printable, say } from '../printable';
import { Tally } from '../tally';
import type { Threads } from '../threads';
import { standingOf } from '../told';
import { Fetcher } from './fetch';
import { SweepFolder } from './folder';
import type { SweepChoices } from './options';
import { collect, isReadableFile, type ToldResults } from './results';
import { linesOf, startsOf, stateIn } from './starts';

/** How a run over one folder ended: `broken-off` where somebody wanted it to stop before all was done. */
export interface Ended {
  readonly code: ExitCode;
  readonly isBrokenOff: boolean;
}

/** One run over one folder. */
export class SweepCommand {
  private readonly state = new SweepState();
  private readonly expected: readonly string[];
  private readonly starts: readonly string[];
  private readonly earlier: SweepState | null;

  constructor(
    private readonly choices: SweepChoices,
    private readonly texts: SweepTexts,
    private readonly threads: Threads,
    /** Whether the addresses were typed by who runs this: only then may they be private ones. */
    private readonly isTyped = true,
  ) {
    this.starts = startsOf(choices.inputs, texts);
    this.earlier = choices.again === null ? null : stateIn(choices.again, texts);
    this.expected = choices.expected === null ? [] : linesOf(choices.expected, texts);
  }

  /** @throws BrokenJournal, Occupied, and what the disk throws */
  async run(): Promise<Ended> {
    const { folder, records } = SweepFolder.open(this.choices.out);
    let isBrokenOff = false;
    try {
      if (!this.begin(folder, records)) {
        say(this.texts.problems.noInput);
        return { code: 2, isBrokenOff };
      }
      const run = new SweepRun(this.state, this.ports(folder), this.choices);
      const interrupt = (): void => {
        say(this.texts.interrupted);
        isBrokenOff = true;
        run.stop();
      };
      process.once('SIGINT', interrupt);
      await run.all();
      process.off('SIGINT', interrupt);
      return { code: this.conclude(folder), isBrokenOff };
    } finally {
      folder.close();
    }
  }

  /** Takes in the journal, and what is new this time. @returns whether there is anything to do. */
  private begin(folder: SweepFolder, records: readonly JournalRecord[]): boolean {
    records.forEach((record) => this.state.apply(record));
    const write = (record: JournalRecord): void => {
      folder.append(record);
      this.state.apply(record);
    };
    const first = this.earlier ? again(this.earlier) : beginning(this.starts, this.choices.year);
    const wanted = first.step === 'begun' ? first.plans : [];
    if (!records.length && wanted.length) write(first);
    else if (records.length) {
      const { plans } = this.state.number(wanted);
      if (plans.length) write({ step: 'planned', plans });
      if (this.choices.retry) write({ step: 'retried' });
    }
    return this.state.tasks.size > 0;
  }

  private ports(folder: SweepFolder): Ports {
    const typed = new Set(this.isTyped ? typedHosts(this.state) : []);
    const isTyped = (host: string) => typed.has(host);
    const fetcher = new Fetcher(isTyped, this.choices.via);
    return {
      fetch: (ask) => fetcher.fetch(ask),
      append: (record) => folder.append(record),
      keep: (bytes) => folder.keep(bytes),
      kept: (sha256) => folder.kept(sha256),
      audit: (plan, bytes) => audited(plan, bytes, folder, this.threads),
      now: () => performance.now(),
      sleep: (ms) => sleep(ms),
      told: (event) => this.tell(event),
      isReadableFile,
      isTyped,
    };
  }

  private tell(event: Told): void {
    const { texts } = this;
    if (event.kind === 'stopped') say(texts.stopped(event.host, event.why));
    else if (event.kind === 'robots') {
      if (event.rules && this.choices.obeyRobots) say(texts.robotsRules(event.origin, event.rules));
    } else {
      const { outcome } = event.record;
      const what =
        outcome.kind === 'read' ? texts.read : outcome.kind === 'moved' ? texts.moved(outcome.to) : texts.failed[outcome.why];
      const tasks = [...this.state.tasks.values()];
      const done = tasks.filter((task) => task.outcome !== null).length;
      process.stderr.write(`${printable(texts.progress(done, tasks.length, event.plan.ask.address, what))}\n`);
    }
  }

  /** Writes plan and results, and says what they came to. */
  private conclude(folder: SweepFolder): ExitCode {
    const { state, texts, choices } = this;
    folder.write('plan.json', `${JSON.stringify(planOf(state), null, 2)}\n`);
    const reports = [...state.tasks.values()].filter(({ plan }) => plan.role.kind === 'report' && plan.via === undefined);
    say(texts.planned(reports.length, state.passed.length));
    if (state.cut) say(texts.cut);
    if (choices.onlyPlan) return 0;
    const results = collect(state, folder, this.expected, new Date().toISOString());
    folder.write('results.jsonl', results.lines.map((line) => `${line}\n`).join(''));
    this.closing(results);
    if (results.audits.some(({ reason }) => isFailure(reason))) return 2;
    const ranks = results.audits.flatMap(({ findings }) => findings.map(({ severity }) => RANK[severity]));
    return Math.max(0, ...ranks) >= RANK[choices.audit.failOn] ? 1 : 0;
  }

  private closing({ audits, otherYears, missing }: ToldResults): void {
    const { texts, choices } = this;
    const tally = new Tally(choices.audit);
    tally.told(audits.filter(({ reason }) => reason !== 'not-listed').map(standingOf));
    const more = [otherYears && texts.otherYear(otherYears), missing.length && texts.missing(missing.length)];
    for (const line of [tally.closing(), ...more]) if (line) say(line);
    say(texts.results(join(choices.out, 'results.jsonl')));
  }
}

/** Audits a document and keeps what comes of it, as the lines of the contract. */
async function audited(plan: Plan, bytes: Uint8Array<ArrayBuffer>, folder: SweepFolder, threads: Threads): Promise<Standing[]> {
  const told = await threads.audit({ source: plan.ask.address, bytes: new Uint8Array(bytes) });
  const lines = told.reports.map((report) => new TextDecoder().decode(report)).join('');
  folder.write(`audits/${plan.id}.jsonl`, lines);
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => standing(auditSchema.parse(JSON.parse(line))));
}

const standing = ({ report, status, reason }: ReturnType<typeof auditSchema.parse>): Standing => ({
  agency: report?.agency ?? '',
  title: report?.title ?? '',
  year: report?.year ?? null,
  status,
  reason,
});
