import { createHash } from 'node:crypto';
import { ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { seeded, type Random } from '../generator/random';
import { Coverage } from './coverage';
import { mutate } from './mutate';
import { shrink } from './shrink';
import { TARGETS, type Target } from './targets';

export interface LoopOptions {
  readonly target: string;
  readonly seconds: number;
  readonly seed: number;
  /** Longest time of one execution, in ms. */
  readonly slow: number;
  /** Most memory of the process, in MB. */
  readonly memory: number;
  /** Where inputs are saved. */
  readonly folder: string;
  /** The file that holds the input that is being run, for whoever watches. */
  readonly current: string;
  /** Whether the address of a script is that of the code under test. */
  isTested(url: string): boolean;
}

/** An input that may not be: why, and how to tell again. */
interface Fault {
  readonly kind: 'crash' | 'slow' | 'memory';
  readonly told: string;
  again(input: string): boolean;
}

/** Executions between two looks at the coverage, which costs more than an execution. */
const BATCH = 25;
const MB = 1024 * 1024;
const message = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Runs a target on mutated inputs and keeps those that reach something new or take longest for their length. */
class Loop {
  private readonly target: Target;
  private readonly random: Random;
  private readonly coverage: Coverage;
  private readonly corpus: string[] = [];
  private readonly current: number;
  private executions = 0;
  /** Most memory of the process, in MB. */
  private peak = 0;
  private slowest = { ms: 0, input: '' };
  private dearest = 0;
  private fault: { input: string; fault: Fault } | null = null;

  constructor(private readonly options: LoopOptions) {
    const target = TARGETS[options.target];
    if (!target) throw new Error(`no target ${options.target}: ${Object.keys(TARGETS).join(', ')}`);
    this.target = target;
    this.random = seeded(options.seed);
    mkdirSync(options.folder, { recursive: true });
    this.current = openSync(options.current, 'w');
    this.coverage = new Coverage((url) => options.isTested(url));
  }

  /** @returns whether nothing was found. */
  run(): boolean {
    const started = performance.now();
    const end = started + this.options.seconds * 1000;
    for (const seed of this.target.seeds()) {
      if (this.fault || performance.now() >= end) break;
      this.execute(seed);
      if (this.coverage.take() || this.corpus.length < 20) this.corpus.push(seed);
    }
    const seeds = this.coverage.size;
    while (!this.fault && performance.now() < end) this.batch();
    this.tell((performance.now() - started) / 1000, seeds);
    if (this.fault) this.save(this.fault);
    return !this.fault;
  }

  private batch(): void {
    const inputs: string[] = [];
    for (let i = 0; i < BATCH && !this.fault; i++) {
      const input = mutate(this.choose(), this.random, this.target.words, this.choose());
      const dear = this.execute(input);
      if (dear) this.corpus.push(input);
      else inputs.push(input);
    }
    if (this.fault || !this.coverage.hasNew()) return;
    for (const input of inputs) {
      this.execute(input);
      if (this.coverage.take()) this.corpus.push(input);
      if (this.fault) return;
    }
  }

  /** Newer inputs twice as often. */
  private choose(): string {
    const { random, corpus } = this;
    const from = random.chance(0.5) ? Math.floor(corpus.length / 2) : 0;
    return corpus[random.int(from, corpus.length - 1)] as string;
  }

  /** @returns whether the input took longer for its length than any before. */
  private execute(input: string): boolean {
    ftruncateSync(this.current);
    writeSync(this.current, input, 0);
    this.executions++;
    const { error, ms } = this.time(input);
    if (error !== undefined)
      this.found(input, { kind: 'crash', told: error, again: (text) => this.time(text).error !== undefined });
    if (ms > this.options.slow) {
      const isSlow = (text: string) => [0, 1, 2].every(() => this.time(text).ms > this.options.slow);
      if (isSlow(input)) this.found(input, { kind: 'slow', told: `${Math.round(ms)} ms`, again: isSlow });
    }
    this.peak = Math.max(this.peak, process.memoryUsage.rss() / MB);
    if (this.peak > this.options.memory)
      this.found(input, { kind: 'memory', told: `${Math.round(this.peak)} MB`, again: () => false });
    if (ms > this.slowest.ms) this.slowest = { ms, input };
    const dear = ms / (input.length + 500);
    if (dear <= this.dearest * 1.2) return false;
    this.dearest = dear;
    return true;
  }

  private time(input: string): { error?: string; ms: number } {
    const started = performance.now();
    try {
      this.target.run(input);
      return { ms: performance.now() - started };
    } catch (error) {
      return { error: message(error), ms: performance.now() - started };
    }
  }

  private found(input: string, fault: Fault): void {
    this.fault ??= { input, fault };
  }

  private tell(seconds: number, seeds: number): void {
    const { executions, slowest, coverage, corpus, options } = this;
    const rate = Math.round(executions / seconds);
    const reached = `${seeds} → ${coverage.size} ranges, ${corpus.length} inputs kept`;
    const slow = `slowest ${slowest.ms.toFixed(1)} ms for ${slowest.input.length} characters`;
    const memory = `peak ${Math.round(this.peak)} MB`;
    console.log(
      `${options.target}: ${executions} executions in ${seconds.toFixed(1)} s (${rate}/s), ${reached}, ${slow}, ${memory}`,
    );
    writeFileSync(join(options.folder, `${options.target}.slowest`), slowest.input);
  }

  private save({ input, fault }: { input: string; fault: Fault }): void {
    const { target, folder } = this.options;
    const small = shrink(input, (text) => fault.again(text));
    const name = `${target}-${fault.kind}-${createHash('sha256').update(small).digest('hex').slice(0, 8)}`;
    writeFileSync(join(folder, `${name}.txt`), small);
    console.log(`${target}: ${fault.kind}, input of ${small.length} characters in .artifacts/fuzz/${name}.txt\n${fault.told}`);
  }
}

/** Fuzzes one target for a while and prints what it did. @returns whether nothing was found. */
export function fuzz(options: LoopOptions): boolean {
  return new Loop(options).run();
}
