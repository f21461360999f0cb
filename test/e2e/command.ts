import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { auditSchema, type Audit } from '../../src/audit/schema';

const LAUNCHER = 'src/cli/gouji.mjs';
/** Longer than this nothing takes that comes to an end. */
const HANGS = 120_000;

/** How a run of the command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Started {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Files, by number of what the process has open from the beginning. */
  readonly stdio?: readonly ('pipe' | 'ignore' | number)[];
  /** As somebody to whom permissions apply. */
  readonly asNobody?: boolean;
}

const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** Runs the built command to its end. */
export function gouji(args: readonly string[], { input = '', env, stdio, asNobody = false }: Started = {}): Ended {
  const run = spawnSync(process.execPath, [LAUNCHER, ...args], {
    ...(stdio ? {} : { input }),
    encoding: 'utf8',
    timeout: HANGS,
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    ...(stdio && { stdio: [...stdio] }),
    ...(asNobody && nobody),
  });
  expect(run.error, 'the command neither hangs nor dies').toBeUndefined();
  expect(run.stderr ?? '').not.toMatch(/\n\s+at /);
  return { status: run.status, stdout: run.stdout ?? '', stderr: run.stderr ?? '' };
}

/** Runs a line of a shell in which `gouji` is the built command. */
export function shell(line: string): Ended {
  const script = `gouji() { "${process.execPath}" "${LAUNCHER}" "$@"; }\n${line}`;
  const run = spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: HANGS, maxBuffer: 1 << 28, input: '' });
  expect(run.error, 'the command neither hangs nor dies').toBeUndefined();
  expect(run.stderr).not.toMatch(/\n\s+at /);
  return run;
}

/** Starts the command and hears it end. */
export function started(args: readonly string[], { env }: Pick<Started, 'env'> = {}) {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece) => (stdout += piece));
  child.stderr.on('data', (piece) => (stderr += piece));
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
  return { child, ended };
}

/** The lines that were printed, each checked by the schema. */
export const linesOf = ({ stdout }: Pick<Ended, 'stdout'>): Audit[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => auditSchema.parse(JSON.parse(line)));

/** The last line that was said. */
export const closingOf = ({ stderr }: Pick<Ended, 'stderr'>): string => stderr.trimEnd().split('\n').at(-1) ?? '';

/** A place for the files of a test, which everybody may enter. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'gouji-cli-'));

  constructor() {
    chmodSync(this.path, 0o755);
  }

  at(...names: readonly string[]): string {
    return join(this.path, ...names);
  }

  /** Writes a file, with the folders above it. */
  file(name: string, content: string | Uint8Array): string {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
