import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE } from './hostile';
import type { HostileFile } from './hostile-file';

const COMMAND = '.output/cli/gouji.mjs';
/** Most processor time for one file, in s: what it takes on a quiet machine; and most memory of the process with its threads, in MB. */
const MOST = { cpu: 10, memory: 700 };

interface Told {
  readonly answer: string;
  readonly facts: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Has the process say at its end what it has taken: the most memory, in kB, and processor time, in µs. */
const PRELOAD = `
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread)
  process.on('exit', () => {
    const [, most] = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(most + ' ' + (userCPUTime + systemCPUTime) + '\\n');
  });`;

/** Has one file audited by the command, as a user does. */
async function audit(file: string): Promise<Told> {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(PRELOAD)}`, COMMAND, 'audit', file, '--format', 'jsonl'];
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.on('data', (piece) => (out += piece));
  child.stderr.on('data', (piece) => (said = (said + piece).slice(-2000)));
  await new Promise((done) => child.on('close', done));
  const seconds = (performance.now() - began) / 1000;
  const [memory = 0, cpu = 0] = (said.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number);
  const line = JSON.parse(out.split('\n')[0] || '{}') as {
    status?: string;
    reason?: string | null;
    report?: { facts?: object } | null;
  };
  const facts = Object.keys(line.report?.facts ?? {}).length;
  return { answer: line.reason ?? line.status ?? 'nothing', facts, seconds, cpu: cpu / 1e6, memory: memory / 1024 };
}

/** What is wrong with what was told of a file; '' when nothing is. */
function faultOf({ expected }: HostileFile, { answer, facts, cpu, memory }: Told): string {
  const faults = [
    !(expected as readonly string[]).includes(answer) && `expected ${expected.join(' or ')}`,
    answer !== 'audited' && facts > 0 && `${facts} cells invented`,
    cpu > MOST.cpu && 'too long',
    memory > MOST.memory && 'too much memory',
  ];
  return faults.filter(Boolean).join(', ');
}

/** Audits every hostile file by itself, and prints what is told of it. @returns 1 where anything is not as it should be. */
export async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(COMMAND)) throw new Error('run npm run build first');
  const [only] = args;
  const folder = mkdtempSync((mkdirSync('.artifacts', { recursive: true }), join('.artifacts', 'hostile-')));
  let failed = 0;
  const most = { cpu: 0, memory: 0 };
  try {
    for (const hostile of HOSTILE.filter(({ name }) => !only || name.includes(only))) {
      const file = join(folder, hostile.name);
      const bytes = hostile.bytes();
      writeFileSync(file, bytes);
      const told = await audit(file);
      rmSync(file);
      const fault = faultOf(hostile, told);
      if (fault) failed++;
      most.cpu = Math.max(most.cpu, told.cpu);
      most.memory = Math.max(most.memory, told.memory);
      const size = `${(bytes.length / 1024).toFixed(0)} kB`.padStart(9);
      const figures = `${told.seconds.toFixed(1)} s, ${told.cpu.toFixed(1)} of the processor, ${told.memory.toFixed(0)} MB`;
      console.log(`${hostile.name.padEnd(24)} ${size}  ${told.answer.padEnd(20)} ${figures}  ${fault}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `\n${failed} not as they should be; at most ${most.cpu.toFixed(1)} s of the processor and ${most.memory.toFixed(0)} MB`,
  );
  return failed ? 1 : 0;
}
