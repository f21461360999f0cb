import { printClean } from './clean';
import type { Measurement } from './measure';
import { shares, TARGETS } from './targets';
import type { Shares } from './targets';
import type { Score } from './score';

const percent = (share: number, digits = 2) => `${(100 * share).toFixed(digits)} %`;

const badness = (score: Score): number => {
  const all = shares(score);
  return (
    20 * all.wrong +
    5 * all.missed +
    10 * (1 - all.precision) +
    5 * (1 - all.recall) +
    10 * all.cleanErrors +
    3 * (1 - all.sections) +
    5 * (1 - all.status) +
    (1 - all.culprit) +
    all.cleanWarnings
  );
};

const COLUMNS: readonly (readonly [head: string, share: keyof Shares])[] = [
  ['wrong', 'wrong'],
  ['missed', 'missed'],
  ['prec', 'precision'],
  ['recall', 'recall'],
  ['section', 'sections'],
  ['status', 'status'],
  ['reason', 'reasons'],
  ['cleanErr', 'cleanErrors'],
  ['cleanWarn', 'cleanWarnings'],
  ['culprit', 'culprit'],
  ['year', 'year'],
  ['agency', 'agency'],
  ['form', 'form'],
];

const line = (name: string, score: Score): string => {
  const all = shares(score);
  return [
    name.padEnd(30),
    String(score.pages).padStart(5),
    ...COLUMNS.map(([head, share]) => percent(all[share]).padStart(Math.max(9, head.length + 1))),
  ].join(' ');
};

/** The table of all layouts, worst first, and the targets below it. */
export function printMeasurement({ all: { score: all }, byLayout, clean }: Measurement): string {
  const head = ['layout'.padEnd(30), 'pages', ...COLUMNS.map(([name]) => name.padStart(Math.max(9, name.length + 1)))].join(' ');
  const rows = [...byLayout].sort(([, a], [, b]) => badness(b) - badness(a)).map(([name, score]) => line(name, score));
  const reached = shares(all);
  const targets = TARGETS.map(({ share, name, most, least }) => {
    const good = (most === undefined || reached[share] <= most) && (least === undefined || reached[share] >= least);
    return `${good ? 'reached' : 'MISSED '}  ${name.padEnd(32)} ${percent(reached[share], 3).padStart(10)}   target ${most === undefined ? `at least ${percent(least ?? 0)}` : `at most ${percent(most)}`}`;
  });
  return [head, ...rows, '', line('all', all), '', printClean(clean, all.clean), '', ...targets, `crashes: ${all.crashes}`].join(
    '\n',
  );
}

/** The worst pages with what was read on them. */
export function printExamples({ examples }: Measurement, limit: number, notes = 8): string {
  return examples
    .slice(0, limit)
    .map(({ page, notes: all }) => {
      const also = page.also.length ? ` + ${page.also.join(' + ')}` : '';
      const errors = page.errors.map((error) => `${error.kind} ${error.note ?? ''} ${error.facts.join(' ')}`).join('; ');
      return [
        `${page.name}${also} [${page.shell}, ${page.form}] planted: ${errors || 'none'}`,
        ...all.slice(0, notes).map((note) => `   ${note}`),
        ...(all.length > notes ? [`   … ${all.length - notes} more`] : []),
      ].join('\n');
    })
    .join('\n');
}
