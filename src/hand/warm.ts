import { doWork } from '.';
import type { PackedBlock, PackedDocument } from '../document/transfer';
import { FORMS, type Form, type Label } from '../forms';
import type { ReadingJob } from '../messages/job';

/** Code that has run a few times is several times faster; the first run is over before the page has been read. */
const ROUNDS = 10;
/** In the first of them relations fail; the shorter ones are left for the time when pages ask. */
const TOLD_ROUNDS = 3;
/** Between rounds the background is free for what pages ask, in ms. */
const PAUSE = 15;

const textsOf = (labels: readonly Label[]): string[] => labels.map(({ text }) => text);

function grid(rows: readonly (readonly string[])[]): PackedBlock {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, r) => row.map((text, c) => [text, r, c, 1, c + 1 < row.length ? 1 : width - c] as const));
  return ['grid', width, rows.length, true, false, cells];
}

/** The tables of a form, every figure 0 but `odd`, the first of the last row of table two. */
function tables({ disclosure, requests, remedies }: Form, odd: string): Readonly<Record<string, PackedBlock>> {
  const zeros = (labels: readonly Label[]): string[] => labels.map(() => '0');
  return {
    disclosure: grid(
      disclosure.flatMap(({ title, columns, rows }) => [
        [title],
        ['', ...textsOf(columns)],
        ...rows.map(({ text }) => [text, ...zeros(columns)]),
      ]),
    ),
    requests: grid([
      ['', ...textsOf(requests.columns)],
      ...requests.rows.three.map(({ text }, at, { length }) => [
        text,
        ...zeros(requests.columns).with(0, at < length - 1 ? '0' : odd),
      ]),
    ]),
    remedies: grid([
      ['', ...textsOf(remedies.columns)],
      ...textsOf(remedies.rows).map((row) => [row, ...zeros(remedies.columns)]),
    ]),
  };
}

/** The blank form, as a page that holds it would be given to be audited; with a figure that makes relations fail, or without. */
export function blankJob(fails: boolean): ReadingJob {
  const form = FORMS['2021'];
  const figures = tables(form, fails ? '1' : '0');
  const blocks = form.sections.flatMap(({ table, text }): PackedBlock[] => {
    const figured = table && figures[table];
    return [['text', text, 2], figured || ['text', textsOf(form.requests.rows.three).join('1'), 0]];
  });
  const shown: PackedDocument = { title: form.notice, meta: [], blocks, hides: false, cut: false };
  const reading = { shown: JSON.stringify(shown) };
  return { kind: 'reading', address: '', lang: 'zh', reading, isPrivate: true, texts: [], earlier: [] };
}

/**
 * Audits the blank form a few times: the page that is to come waits less. First also what is looked into and told where
 * relations fail, then what every page needs.
 */
export function warmUp(): void {
  let left = ROUNDS;
  const round = (): void => {
    doWork(blankJob(left > ROUNDS - TOLD_ROUNDS));
    if (--left) setTimeout(round, PAUSE);
  };
  setTimeout(round);
}
