import * as z from 'zod/mini';
import { isFailure } from '../audit/reasons';
import { auditSchema } from '../audit/schema';
import { RULES_VERSION, TOOL } from '../audit/version';
import { NO_TEXT } from './names';
import { RANK } from './options';
import { linesOf, parsed } from './results';
import { isNameless } from './streams';
import { standingOf, type Standing } from './told';

/** What tells results apart and how they are counted; whoever reads a result as a whole checks the rest of it. */
const NAMED = { schema: true, tool: true, rules: true, auditedAt: true, sha256: true, source: true, part: true } as const;
const COUNTED = { findings: z.array(z.object({ severity: z.enum(['error', 'warning', 'notice']) })) };
const head = z.extend(z.pick(auditSchema, { ...NAMED, status: true, reason: true }), COUNTED);

/** The lines of a file that tell of one input: a line a report. */
export interface Group {
  readonly source: string;
  /** Of what was read; empty where nothing was. */
  readonly sha256: string;
  /** The time of the last of them. */
  readonly auditedAt: string;
  /** By this version of program and rules. */
  readonly isOurs: boolean;
  readonly standings: readonly Standing[];
  /** Rank of the severest finding, 0 without one. */
  readonly worst: number;
  /** The input could not be read. */
  readonly failed: boolean;
  /** The input had several reports: whether all of them are told, nobody knows of the last group of a file. */
  readonly isParted: boolean;
  /** Where its lines begin and end in the file, in bytes. */
  readonly from: number;
  readonly to: number;
}

/** A line that holds no result, by its number. */
export class NoResult extends Error {
  constructor(
    readonly path: string,
    readonly line: number,
  ) {
    super(`${path}:${line}`);
  }
}

/** By what an input is known: its name, or its content where several inputs may bear that name. */
export const keyOf = (source: string, sha256: string): string =>
  isNameless(source) || source.includes(NO_TEXT) ? `${source}\n${sha256}` : source;

/**
 * The groups of a file of results, in its order. What stands behind the last end of a line was cut off in the middle and is left
 * out. @throws NoResult, and what the file system says.
 */
export async function* groupsIn(path: string): AsyncGenerator<Group> {
  let group: Group | null = null;
  let last = 0;
  for await (const { text, number, isCut, from, to } of linesOf(path)) {
    if (isCut) break;
    const read = head.safeParse(parsed(text ?? ''));
    if (!read.success) throw new NoResult(path, number);
    const { part = 0 } = read.data;
    const begun: Group = begin(read.data, from, to);
    if (group?.source === begun.source && last > 0 && part === last + 1) group = joined(group, begun);
    else {
      if (group) yield group;
      group = begun;
    }
    last = part;
  }
  if (group) yield group;
}

function begin(read: z.infer<typeof head>, from: number, to: number): Group {
  const { source, sha256, auditedAt, part, tool, rules, reason, findings } = read;
  return {
    source,
    sha256,
    auditedAt,
    from,
    to,
    isOurs: tool === TOOL && rules === RULES_VERSION,
    standings: [standingOf(read)],
    worst: Math.max(0, ...findings.map(({ severity }) => RANK[severity])),
    failed: isFailure(reason),
    isParted: part !== undefined,
  };
}

const joined = (group: Group, next: Group): Group => ({
  ...next,
  from: group.from,
  standings: [...group.standings, ...next.standings],
  worst: Math.max(group.worst, next.worst),
  failed: group.failed || next.failed,
});
