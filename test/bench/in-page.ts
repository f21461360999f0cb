import { audit } from '../../src/audit';
import { detect } from '../../src/page/detect';
import { pageFrom } from '../page-from';
import { readPage } from '../../src/readers/page';
import { recogniseShown } from '../../src/report';

/** What the bench calls in a page. The same code as in the extension, bundled once more so that it can be repeated there. */
export interface InPage {
  /** One pass of the detector, in ms. */
  detectOnce(): number;
  /** So many passes of it together, the page changing before each, in ms: all that waiting costs until somebody clicks. */
  detectOften(runs: number): number;
  /** `runs` audits of the page, each in ms. */
  auditOften(runs: number): number[];
  /** `runs` passes over the text of all cells, each in ms; one pass is too short for the clock, so 50 share a reading. */
  readCellsOften(runs: number): number[];
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const context = { source: location.href, sha256: '', auditedAt: '2026-01-01T00:00:00Z' };

const inPage: InPage = {
  detectOnce: () => timed(() => detect(pageFrom(document), document.URL)),
  detectOften: (runs) =>
    timed(() => {
      for (let run = 0; run < runs; run++) {
        document.body.firstElementChild?.append(document.createElement('i'));
        detect(pageFrom(document), document.URL);
      }
    }),
  auditOften: (runs) =>
    Array.from({ length: runs }, () =>
      timed(() => {
        for (const report of recogniseShown((withHidden) => readPage(pageFrom(document), withHidden))) audit(report, context);
      }),
    ),
  readCellsOften(runs) {
    const cells = [...document.querySelectorAll('td, th')];
    let length = 0;
    const pass = (): void => {
      for (const cell of cells) length += cell.textContent?.length ?? 0;
    };
    const values = Array.from({ length: runs }, () => timed(() => Array.from({ length: 50 }, pass)) / 50);
    return length > 0 ? values : [];
  },
};

Object.assign(globalThis, { inPage });
