import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The processes that this one has started, and those that they have, by what Linux tells of them. */

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended since.
    return '';
  }
};

/** Fields behind the name of a process, which may hold anything: state, parent … */
const fieldsOf = (pid: number): string[] => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];

/** All descendants of this process. */
export function descendants(): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(all.map((pid) => [pid, Number(fieldsOf(pid)[1])]));
  const isBelow = (pid: number): boolean => {
    for (let at = parents.get(pid); at; at = parents.get(at)) if (at === process.pid) return true;
    return false;
  };
  return all.filter(isBelow);
}

/** Ticks in a second, as Linux counts them for programs. */
const TICKS = 100;

/** Processor time of some processes so far, in s. */
export const processorTime = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = fieldsOf(pid);
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
  }, 0);

/** The most memory that one of some processes has held since it was last forgotten, in MB. */
export const mostMemory = (pids: readonly number[]): number =>
  Math.max(0, ...pids.map((pid) => Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024));

/** Forgets the most memory of some processes: from here on it is measured anew. */
export function forgetMemory(pids: readonly number[]): void {
  for (const pid of pids)
    try {
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
    } catch {
      // It has ended since, or belongs to somebody else.
    }
}
