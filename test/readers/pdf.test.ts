import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/readers/open';
import { mended } from '../../src/readers/pdf/mend';
import radicals from '../../src/readers/pdf/radicals.json';
import { pdfOf } from '../documents/pdf';
import { HOSTILE } from '../documents/hostile';
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

/** Those that need no long run. */
const QUICK = new Set(['locked.pdf', 'forms-in-forms.pdf', 'pages-in-a-circle.pdf', 'pages-without-end.pdf']);

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

  test.each(HOSTILE.filter(({ name }) => QUICK.has(name)))('says so: $name', async ({ bytes, expected }) => {
    expect(expected).toContain(await told(bytes()));
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

describe('columns without lines', () => {
  /** Words at their places, a line each entry. */
  const lines = (...all: readonly (readonly [y: number, ...words: (readonly [x: number, text: string])[]])[]) =>
    drawn(...all.flatMap(([y, ...words]) => words.map(([x, text]) => show(x, y, text))));

  test('labels whose words stand above each other over one row of figures are one line of labels', async () => {
    const xs = [100, 140, 180, 220, 260];
    const over = (text: string): [number, string][] => [...text].map((sign, i) => [(xs[i] ?? 0) - (i % 2 ? 0 : 3), sign]);
    expect(
      await lines(
        [700, [70, '各类结果的件数统计如下：所列均为本年度']],
        [660, ...over('维纠其未')],
        [650, [260, '计']],
        [640, ...over('持正他结')],
        [612, ...xs.map((x, i): [number, string] => [x, String(11 * i)])],
      ),
    ).toEqual(['各类结果的件数统计如下：所列均为本年度', '维持\t纠正\t其他\t未结\t计\n0\t11\t22\t33\t44']);
  });

  test('and a heading over several of them is left as it stands', async () => {
    const xs = [100, 140, 180, 220, 260];
    const told = await lines(
      [680, [100, '甲类案件的结果'], [220, '乙类案件']],
      [660, ...xs.map((x): [number, string] => [x, '结'])],
      [645, ...xs.map((x): [number, string] => [x, '果'])],
      [612, ...xs.map((x, i): [number, string] => [x, String(i)])],
    );
    expect(told).toEqual(['甲类案件的结果\t乙类案件\n结果\t结果\t结果\t结果\t结果\n0\t1\t2\t3\t4']);
  });

  test('words in the same columns are parted where the gaps between them are narrow', async () => {
    expect(
      await lines(
        [700, [70, '信息的内容分类'], [160, '本年的件数'], [227, '历年的件数']],
        [680, [70, '行政规范文件'], [160, '6'], [227, '94']],
        [600, [70, '全年共办理'], [136, '35'], [155, '件。']],
      ),
    ).toEqual(['信息的内容分类\t本年的件数\t历年的件数\n行政规范文件\t6\t94', '全年共办理35件。']);
  });

  test('the label of the last row is whole, however many lines it goes on for below the figures', async () => {
    const row = (y: number, label: string, ...figures: string[]): [number, ...[number, string][]] => [
      y,
      [70, label],
      ...figures.map((text, i): [number, string] => [200 + 60 * i, text]),
    ];
    const rest = ['未向本机关更正', '又不说明理由', '故依规定不再', '继续办理的'].map((text, i): [number, [number, string]] => [
      645 - 15 * i,
      [70, text],
    ]);
    const told = await lines(row(700, '甲类', '3', '4'), row(680, '乙类', '5', '6'), row(660, '申请人逾期', '7', '8'), ...rest);
    expect(told).toEqual(['甲类\t3\t4\n乙类\t5\t6\n申请人逾期未向本机关更正又不说明理由故依规定不再继续办理的\t7\t8']);
  });

  test('a title that is broken in the middle of the page is one', async () => {
    const title = '澄江县农业农村局二〇二三年政府信息公开工作年度报告';
    expect(
      await drawn(
        show(60, 780, title.slice(0, 24), 20),
        show(290, 752, title.slice(24), 20),
        ...[700, 680, 660].map((y) => show(60, y, `${long}${long.slice(0, 12)}。`)),
      ),
    ).toContain(title);
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
