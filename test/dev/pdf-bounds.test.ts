import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bounded } from '../../src/dev/pdf-bounds';

const worker = readFileSync('node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', 'utf8');

describe('the half of pdf.js that reads', () => {
  it('is bounded at each place in the version that is installed', () => {
    const code = bounded(worker);
    expect(code.match(/\batMost(?:InAll)?\(/g)?.length).toBeGreaterThan(40);
    expect(code).not.toContain('for (let j = start; j <= code; j++)');
  });

  it('says once that a document is too large, however often it goes on', () => {
    const code = bounded(worker);
    const told: unknown[] = [];
    const ask = `${code.slice(code.indexOf('function boundsHere'))}
      for (let i = 0; i < 1000; i++) try { atMostInAll("pictures", 10, 1); } catch {}`;
    runInNewContext(ask, { postMessage: (said: unknown) => told.push(said) });
    expect(told).toEqual([{ refused: true }]);
  });

  it('is refused where it is another one', () => {
    expect(() => bounded(worker.replace('const buffer2 = new Uint8Array(size);', ''))).toThrow('pdf.js holds 0 times, not 1');
    expect(() => bounded(`${worker}\nconst nums = new Array(n);`)).toThrow('pdf.js holds 2 times, not 1');
  });
});
