import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/readers/open';
import { mended } from '../../src/readers/pdf/mend';
import radicals from '../../src/readers/pdf/radicals.json';
import { pdfOf } from '../documents/pdf';
import { hex, pdfFile } from '../documents/pdf-file';
import { sourceOf } from '../documents/sources';

const resources = { cmaps: 'node_modules/pdfjs-dist/cmaps/' };
const report = pdfOf(sourceOf(1).draft);
const show = (x: number, y: number, text: string, size = 12) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${hex(text)} Tj ET`;

/** The texts of a PDF and the rows of its tables, or why it cannot be read. */
async function told(bytes: Uint8Array): Promise<unknown> {
  const opened = await openDocument(bytes, '.pdf', resources);
  if ('reason' in opened) return opened.reason;
  return opened
    .read(false)
    .blocks.map((block) =>
      block.kind === 'grid' ? block.rows.map((row) => row.map((cell) => cell?.text ?? null).join('|')) : block.text,
    );
}

const drawn = (...lines: readonly string[]) => told(pdfFile([{ content: lines.join('\n') }]));
const long = '本机关严格按照条例规定开展政府信息公开各项工作情况良好';

describe('PDF that cannot be read', () => {
  test('cut off anywhere is damaged, and nothing is read of it', async () => {
    for (let tenth = 1; tenth < 10; tenth++)
      expect(await told(report.subarray(0, Math.floor((report.length * tenth) / 10)))).toBe('damaged');
    expect(await told(report.subarray(0, report.length - 8))).toBe('damaged');
  });

  test('with more pages than any report is said to be', async () => {
    expect(await told(pdfFile(Array.from({ length: 300 }, () => ({ content: show(70, 700, long) }))))).toBe('too-many-pages');
  });

  test('without text, or with text that nobody sees, shows pictures', async () => {
    expect(await drawn('0 0 595 842 re f')).toBe('image-only');
    expect(await drawn(`3 Tr ${show(70, 700, long)}`)).toBe('image-only');
  });

  test('whose fonts say nothing of their characters is garbled', async () => {
    const strange = Array.from(long, (_, i) => String.fromCharCode(0x0180 + i)).join('');
    expect(await drawn(show(70, 700, strange), show(70, 600, strange))).toMatch(/garbled-text|image-only/);
  });

  test('that is garbage behind its first line is damaged', async () => {
    const noise = Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
    expect(await told(Uint8Array.from(Buffer.from(`%PDF-1.7\n${noise}\nstartxref\n9\n%%EOF`, 'latin1')))).toBe('damaged');
  });
});

describe('text of a PDF', () => {
  test('has characters in place of the radicals that fonts confuse with them', () => {
    for (const [radical, character] of Object.entries(radicals)) expect(mended(`甲${radical}（1）`)).toBe(`甲${character}（1）`);
    expect(mended('\u2f08\u2f00')).toBe('人一');
  });

  test('beyond the edge of the page is not read, and what is printed twice is read once', async () => {
    const lines = [show(70, 700, long), show(70.3, 700, long), show(70, 900, '外'), show(700, 500, '外')];
    expect(await drawn(...lines)).toEqual([long]);
    expect(
      await told(pdfFile([{ content: [show(70, 700, long), show(70, 200, '裁去')].join('\n'), crop: [0, 400, 595, 842] }])),
    ).toEqual([long]);
  });

  test('is one paragraph where a sentence goes on in the next line, also on the next page', async () => {
    const whole = show(70, 60, long.slice(0, 20), 20);
    const pages = [whole, show(70, 780, '末句。', 20)].map((content) => ({
      content: `${content}\n${show(70, 400, long.slice(0, 20), 20)}`,
    }));
    const [first] = (await told(pdfFile(pages))) as string[];
    expect(first).toMatch(/^本机关/);
  });
});

describe('lines of a PDF', () => {
  const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S`;
  const frame = [100, 200, 300].flatMap((x) => [line(x, 600, x, 700)]).concat([600, 650, 700].map((y) => line(100, y, 300, y)));
  const texts = [show(110, 670, '甲'), show(210, 670, '12'), show(110, 620, '乙'), show(210, 620, '34'), show(70, 500, long)];

  test('make cells, and what stands between none does not', async () => {
    expect(await drawn(...frame, ...texts)).toEqual([['甲|12', '乙|34'], long]);
  });

  test('that are white are no lines', async () => {
    const hidden = line(250, 600, 250, 700);
    expect(await drawn(...frame, `q 1 1 1 RG ${hidden} Q`, ...texts, show(270, 670, '5'))).toEqual([['甲|12 5', '乙|34'], long]);
  });

  test('may have no sides at the edges of a table', async () => {
    const open = [line(200, 600, 200, 700), ...[600, 650, 700].map((y) => line(100, y, 300, y))];
    expect(await drawn(...open, ...texts)).toEqual([['甲|12', '乙|34'], long]);
  });

  test('keep cells that span others, and a figure that is broken over two lines is one', async () => {
    const spans = frame.filter((entry) => entry !== line(200, 600, 200, 700)).concat(line(200, 600, 200, 650));
    const broken = [
      show(110, 670, '跨列'),
      show(110, 620, '乙'),
      show(210, 632, '12'),
      show(210, 612, '34'),
      show(70, 500, long),
    ];
    const bytes = pdfFile([{ content: [...spans, ...broken].join('\n') }]);
    const opened = await openDocument(bytes, '.pdf', resources);
    const grid = 'read' in opened ? opened.read(false).blocks[0] : null;
    expect(grid).toMatchObject({
      kind: 'grid',
      rows: [
        [{ text: '跨列', colSpan: 2 }, { text: '跨列' }],
        [{ text: '乙' }, { text: '1234' }],
      ],
    });
    expect(grid?.kind === 'grid' && grid.rows[1]?.[1]?.anchor).toMatchObject({ page: 1, box: [200, 192, 300, 242] });
  });
});
