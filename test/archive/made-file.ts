import { gzipSync } from 'node:zlib';
import { doubtsOf } from '../../src/audit/doubts';
import type { Audit } from '../../src/audit/types';
import { figuresOf } from '../../src/exports/operands';
import { beginning } from '../../src/sweep/begin';
import * as states from '../ui/states';

/** A file of the archive, made up line by line as another machine would have written it. */

const [frame] = states.violated().frames;
const SAMPLE = frame?.result.audits[0] as Audit;

/** How a made-up report was found to be. */
type Kind = 'violated' | 'clean' | 'unreadable';

export interface MadeReport {
  readonly agency: string;
  readonly year: number;
  readonly kind: Kind;
  /** On its first doubt something is decided: on the figures as they are, or on others. */
  readonly decided?: 'holds' | 'stale';
  /** Told apart from another content at the same address. */
  readonly version?: number;
}

export interface MadeSweep {
  readonly id: string;
  readonly year: number | null;
  readonly begunAt: string;
  readonly reports: readonly MadeReport[];
}

const hostOfMade = (n: number): string => `d${n}.jiangcheng.gov.cn`;
export const addressOfMade = (n: number): string => `http://${hostOfMade(n)}/nb/2025.html`;

function auditOf({ agency, year, kind, version = 1 }: MadeReport, n: number): Audit {
  const source = addressOfMade(n);
  const sha256 = String(n).padStart(62, '0') + String(version).padStart(2, '0');
  if (!SAMPLE.report) throw new Error('no sample');
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const report = { ...SAMPLE.report, agency, year, title };
  const all = { ...SAMPLE, source, sha256, listedAs: title, auditedAt: '2026-01-20T08:00:00.000Z' };
  if (kind === 'unreadable') return { ...all, status: 'unreadable', reason: 'damaged', report: null, findings: [], repairs: [] };
  return { ...all, report, ...(kind === 'clean' && { findings: [], repairs: [] }) };
}

function linesOf({ reports, id, year, begunAt }: MadeSweep): object[] {
  const made = { host: hostOfMade(1), more: 0, year, round: 1 };
  const first = beginning([`http://${hostOfMade(1)}/nb/`], year);
  const lines: object[] = [
    { kind: 'sweep', sweep: { id, name: '', made, begunAt, expected: [], again: null } },
    { kind: 'record', sweep: id, record: JSON.stringify(first) },
  ];
  reports.forEach((report, at) => {
    const audit = auditOf(report, at + 1);
    const place = hostOfMade(at + 1);
    const origin = { sweep: id, plan: at + 2, part: 1, address: audit.source, place };
    lines.push({ kind: 'report', origin, audit, transcript: null });
    const [doubt] = report.decided ? doubtsOf(audit) : [];
    for (const finding of doubt?.findings ?? []) {
      const figures = report.decided === 'holds' ? figuresOf(finding, audit) : { 'requests/granted/total': 99 };
      const decision = { verdict: 'confirmed', before: null, note: '', who: '', at: begunAt, figures };
      lines.push({ kind: 'decision', place, finding: finding.id, decision });
    }
  });
  return lines;
}

/** The lines of a file with some sweeps, packed. @param version of the file. */
export function madeFile(sweeps: readonly MadeSweep[], version = 1): Buffer {
  const lines = sweeps.flatMap(linesOf);
  const all = [{ gouji: 'archive', version }, ...lines, { kind: 'end', lines: lines.length }];
  return gzipSync(all.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
