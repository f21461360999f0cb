import { expect, it } from 'vitest';
import type { PackedDocument } from '../../src/document/transfer';
import type { Opened, Opening } from '../../src/messages/opened';
import { opening } from '../../src/messages/opened';
import { viewerOfHanded } from '../../src/messages/handed';
import { viewedAt, viewedBy } from '../../src/messages/viewer';
import { viewerOf } from '../../src/messages/viewers';
import { openFile } from '../../src/viewer/open';
import { docxOf } from '../documents/docx';
import { pdfOf } from '../documents/pdf';
import type { PdfStyle } from '../documents/pdf-style';
import { sourceOf } from '../documents/sources';

const PARTS = { cmaps: 'node_modules/pdfjs-dist/cmaps/' };
const { draft } = sourceOf(5);

async function opened(bytes: Uint8Array, told: Opening[] = []): Promise<Opened> {
  const came = await openFile({ bytes: Uint8Array.from(bytes), ending: '.pdf' }, (said) => told.push(said), PARTS);
  // What the worker says passes the schema of whoever hears it.
  const { data } = opening.safeParse(came);
  if (data?.kind !== 'opened') throw new Error(JSON.stringify(came));
  return data;
}

interface Cell {
  readonly text: string;
  readonly pieces: Opened['places'][number];
}

/** The cells of all tables, each with where it stands. */
function cellsIn({ shown, places }: Opened): Cell[] {
  let next = 0;
  return (JSON.parse(shown) as PackedDocument).blocks.flatMap((block) => {
    const at = next++;
    if (block[0] !== 'grid') return [];
    const cells = block[5];
    next += cells.length;
    return cells.map(([text], i) => ({ text, pieces: places[at + 1 + i] ?? [] }));
  });
}

const signsIn = ({ text }: Cell): number => [...text.replace(/\s/g, '')].length;

it.each<[string, PdfStyle]>([
  ['ruled', {}],
  ['on its side', { rotate: 90 }],
  ['upside down', { rotate: 180, rules: 'fills' }],
  ['cut by the edge of a page', { cut: true, running: true }],
  ['without lines', { rules: 'none' }],
])('every sign of a table is known where it stands: %s', async (_, style) => {
  const told: Opening[] = [];
  const file = await opened(pdfOf(draft, style), told);
  expect(told).toEqual(file.sheets.map((_, i) => ({ kind: 'page', page: i + 1, of: file.sheets.length })));
  const cells = cellsIn(file).filter((cell) => cell.text.trim());
  expect(cells.length).toBeGreaterThan(150);
  for (const { text, pieces } of cells) {
    expect([text, pieces.reduce((sum, { signs }) => sum + signs.length / 5, 0)]).toEqual([text, signsIn({ text, pieces })]);
    for (const { page, box, signs } of pieces) {
      const { width = 0, height = 0 } = file.sheets[page - 1] ?? {};
      expect(box[0] >= -1 && box[1] >= -1 && box[2] <= width + 1 && box[3] <= height + 1).toBe(true);
      // A cell that was cut goes on on the next page.
      for (let i = 0; i < signs.length; i += 5) {
        const [own = 0, left = 0, right = 0, middle = 0] = signs.subarray(i);
        if (own === page) expect(left > box[0] - 2 && right < box[2] + 2 && middle > box[1] && middle < box[3]).toBe(true);
      }
    }
  }
});

it('a document without pages has no places, and hides nothing that was not asked for', async () => {
  const file = await opened(docxOf(draft));
  expect([file.places, file.sheets, file.all]).toEqual([[], [], undefined]);
  expect(cellsIn(file).length).toBeGreaterThan(150);
});

it('where figures are placed by alignment alone, they are read in a second way', async () => {
  expect((await opened(pdfOf(draft, { rules: 'none' }))).again).toBeDefined();
  expect((await opened(pdfOf(draft))).again).toBeUndefined();
});

it.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['half a PDF', pdfOf(draft).subarray(0, 20_000), 'damaged'],
  ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'unsupported-format'],
])('%s is not read, and why is said', async (_, bytes, reason) => {
  const came = await openFile({ bytes: Uint8Array.from(bytes), ending: '.pdf' }, () => undefined, PARTS);
  expect(came).toEqual({ kind: 'unread', reason });
});

it('addresses of viewers name one file each', () => {
  const report = 'http://www.jiangcheng.gov.cn/文件/2024 年报.pdf?a=1&b=2#p';
  const own = 'chrome-extension://own/';
  expect(viewedBy(viewerOf(report).split('?')[1] ?? '')).toEqual({ kind: 'address', address: new URL(report).href });
  expect(viewedAt(`chrome-extension://own${viewerOf(report)}`, own)?.kind).toBe('address');
  expect(viewedAt(`chrome-extension://other${viewerOf(report)}`, own)).toBeNull();
  expect(viewedAt('chrome-extension://own/popup.html?file=http://a.gov.cn', own)).toBeNull();
  expect(viewedBy(viewerOfHanded('7', '年报.pdf').split('?')[1] ?? '')).toEqual({
    kind: 'handed',
    ticket: '7',
    name: '年报.pdf',
  });
  for (const bad of ['', '?file=', '?file=javascript:alert(1)', '?file=file:///etc/hosts', '?file=x'])
    expect(viewedBy(bad)).toBeNull();
});

it.each([
  ['http://a.gov.cn/pdfjs/web/viewer.html?file=%2Ffiles%2F2024.pdf', 'http://a.gov.cn/files/2024.pdf'],
  ['http://a.gov.cn/pdfjs/web/viewer.html?file=..%2F..%2Ffiles%2F1.docx', 'http://a.gov.cn/files/1.docx'],
  ['http://a.gov.cn/files/2024.pdf', 'http://a.gov.cn/files/2024.pdf'],
  ['http://a.gov.cn/down?file=12', 'http://a.gov.cn/down?file=12'],
])('the file behind %s', (address, file) =>
  expect(viewedBy(viewerOf(address).slice('/viewer.html'.length))).toEqual({ kind: 'address', address: file }),
);
