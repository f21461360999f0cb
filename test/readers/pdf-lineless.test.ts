import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/types';
import { openDocument } from '../../src/readers/open';
import { hex, pdfFile } from '../documents/pdf-file';

type Word = readonly [x: number, text: string];
type Row = readonly [y: number, ...words: readonly Word[]];

const SIZE = 12;

/** A PDF of pages, each of words at their places. */
async function openPages(...pages: readonly (readonly Row[])[]) {
  const contents = pages.map((rows) => ({
    content: rows
      .flatMap(([y, ...words]) => words.map(([x, text]) => `BT /F1 ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm ${hex(text)} Tj ET`))
      .join('\n'),
  }));
  const opened = await openDocument(pdfFile(contents), '.pdf', { cmaps: 'node_modules/pdfjs-dist/cmaps/' });
  if ('reason' in opened) throw new Error(opened.reason);
  return opened;
}

const textsOf = ({ blocks }: Document) => blocks.map((block) => (block.kind === 'grid' ? 'a grid' : block.text));
const told = async (...pages: readonly (readonly Row[])[]) => textsOf((await openPages(...pages)).read(false));
const row = (y: number, label: string, ...figures: readonly string[]): Row => [
  y,
  [70, label],
  ...figures.map((text, i): Word => [240 + 60 * i, text]),
];

describe('labels beside figures without lines', () => {
  test('that are printed over the figures are parted from them', async () => {
    const over = '要求本机关重新出具早已取得的材料';
    expect(await told([row(700, '甲类', '31', '4'), row(680, over, '57', '0'), row(660, '乙类', '8', '926')])).toEqual([
      `甲类\t31\t4\n${over}\t57\t0\n乙类\t8\t926`,
    ]);
  });

  test('do not take in the heading that follows them as near as their lines', async () => {
    const rows = [row(700, '甲类', '3', '4'), row(684, '乙类', '5', '6'), row(668, '丙类的案件数量', '7', '8')];
    for (const heading of ['四、其余案件', '第三十一条第二项'])
      expect(await told([...rows, [651, [70, heading]]])).toEqual(['甲类\t3\t4\n乙类\t5\t6\n丙类的案件数量\t7\t8', heading]);
  });

  test('do not take in a line whose first signs would have had room beside them', async () => {
    const rows = [row(700, '甲类', '3', '4'), row(684, '乙类', '5', '6'), row(668, '丙类', '7', '8')];
    expect(await told([...rows, [651, [70, '以上均为全年累计的数字']]])).toEqual([
      '甲类\t3\t4\n乙类\t5\t6\n丙类\t7\t8',
      '以上均为全年累计的数字',
    ]);
  });

  test('are those of one row where the label of several is numbered beside the last one', async () => {
    const beside: Word = [70, '（三）其余'];
    const rows: Row[] = [
      [700, [150, '甲类'], [330, '3'], [400, '4']],
      [684, [150, '乙类'], [330, '5'], [400, '6']],
      [668, [150, '丙类已经逾期'], [330, '7'], [400, '8']],
      [660, beside],
      [653, [150, '而未更正的']],
    ];
    expect(await told(rows)).toEqual(['甲类\t3\t4\n乙类\t5\t6\n（三）其余\t丙类已经逾期而未更正的\t7\t8']);
  });
});

test('labels are whole where they go on for many lines before the next row of figures', async () => {
  const parts = ['本机关未曾', '制作所申请', '公开的材料', '也不知由谁', '保存着它们', '只好建议向', '档案馆咨询'];
  const rest = parts.slice(1).map((text, i): Row => [685 - 16 * i, [70, text]]);
  const rows = [
    row(717, '甲类', '9', '2'),
    row(701, parts[0] ?? '', '3', '4'),
    ...rest,
    row(589, '乙类', '5', '6'),
    row(573, '丙类', '7', '8'),
  ];
  expect(await told(rows)).toEqual([`甲类\t9\t2\n${parts.join('')}\t3\t4\n乙类\t5\t6\n丙类\t7\t8`]);
});

describe('figures without lines that are broken, for want of room,', () => {
  const above: Row = [700, ...['71', '0', '24', '35', '8'].map((text, i): Word => [100 + 40 * i, text])];

  test('are whole', async () => {
    expect(
      await told([[740, [70, '各类案件的件数统计如下，所列的均为全年累计']], above, [686, [180, '9'], [220, '2']]]),
    ).toContain('71\t0\t249\t352\t8');
  });

  test('are left as they stand below one that had room', async () => {
    const read = await told([[740, [70, '各类案件的件数统计如下，所列的均为全年累计']], above, [686, [140, '9'], [220, '2']]]);
    expect(read.join('\n')).toContain('71\t0\t24\t35\t8');
  });
});

describe('heads above figures without lines', () => {
  test('that are broken over lines are no rows', async () => {
    const read = await told([
      [760, [240, '自'], [300, '科']],
      [752, [360, '总计']],
      [744, [240, '然'], [300, '研']],
      [728, [240, '人'], [300, '类']],
      row(700, '甲类', '3', '4', '7'),
      row(680, '乙类', '5', '6', '11'),
      row(660, '丙类', '7', '8', '15'),
    ]);
    expect(read.at(-1)).toBe('甲类\t3\t4\t7\n乙类\t5\t6\t11\n丙类\t7\t8\t15');
    expect(read.slice(0, -1).join('')).not.toContain('\t');
  });

  test('are those of rows on the next page, of which a figure may be glued to its label', async () => {
    const above: Row = [100, [70, '收费项目'], [140, '全年收费的金额']];
    const many: Row[] = [700, 660, 620].map((y) => [y, [70, '本机关依照规定开展各项政府信息公开工作情况良好']]);
    expect((await told([...many, above], [[740, [70, '工商登记费'], [131, '52']], ...many])).join('\n')).toContain(
      '收费项目\t全年收费的金额\n工商登记费\t52',
    );
  });
});

test('the second witness of a table without lines has all figures of a row, though the first stands near its label', async () => {
  const label = '要求重新出具材料一共多少';
  const opened = await openPages([
    row(700, '甲类', '31', '4'),
    [680, [70, label], [226, '5007'], [300, '0']],
    row(660, '乙', '8', '9'),
  ]);
  expect(opened.readAgain && textsOf(opened.readAgain())).toEqual([`甲类\t31\t4\n${label}\t5007\t0\n乙\t8\t9`]);
});
