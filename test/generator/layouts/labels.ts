import { allow, mapCells } from '../draft';
import type { FactId } from '../../../src/forms';
import type { Random } from '../random';
import type { Layout, PrintCell, Shape, Transform } from '../types';

/** How labels are printed: layouts.md 4. */

type Words = (text: string, random: Random) => string;

const relabel =
  (change: (cell: PrintCell, random: Random) => PrintCell): Transform =>
  (draft, random) =>
    mapCells(draft, (cell) => (cell.kind === 'label' || cell.kind === 'header' ? change(cell, random) : cell));

const labels = (name: string, words: Words, fits?: (shape: Shape) => boolean): Layout => ({
  name,
  axis: 'labels',
  apply: relabel((cell, random) => ({ ...cell, text: words(cell.text, random) })),
  ...(fits && { fits }),
});

const only = (pairs: readonly (readonly [from: string, to: readonly string[]])[]): Words => {
  const byText = new Map(pairs);
  return (text, random) => random.pick(byText.get(text) ?? [text]);
};

const broken = only([
  ['本年新制作数量', ['本年新\n制作数量']],
  ['本年制发件数', ['本年 制发件数']],
  ['对外公开总数量', ['对外公开 总数量']],
  ['自然人', ['自然 人']],
  ['总计', ['总 计']],
  ['法律服务机构', ['法律服务 机构']],
  ['社会公益组织', ['社会 公益组织', '社会公益\n组织']],
  ['商业企业', ['商业企\n业', '商业 企业', '商业\n企业']],
]);

const lostCharacters = only([
  ['本年制发件数', ['本年发件']],
  ['现行有效件数', ['现行有效件']],
  ['本年增/减', ['本年增/']],
]);

const misprints = only([
  ['本年废止件数', ['本年度止件数']],
  ['本年处理决定数量', ['本年处理绝对数量']],
  ['7.属于行政执法案卷', ['7.属于行政制法案件']],
  ['1.本机关不掌握相关政府信息', ['1.本机关不掌握行政信息']],
  ['3.要求提供公开出版物', ['3.需要提供公开出版物']],
  ['6.属于四类过程性信息', ['6.属于四类过程性性信息']],
  ['二、上年结转政府信息公开申请数量', ['二、上年结转政府信息公开数量']],
  ['2.其他法律行政法规禁止公开', ['2.其他法律法规禁止公开']],
]);

const notes = only([
  ['现行有效件数', ['现行有效件数 (历史累计)']],
  ['上一年项目数量', ['上一年项目数量 (指2019年事项数)']],
  ['本年收费金额（单位：万元）', ['本年收费金额（单位：万元，保留4位小数）']],
  ['采购总金额', ['采购总金额(万元)']],
  ['规章', ['规章(设区的市、自治州人民政府应提供相关数据)']],
  ['其他对外管理服务事项', ['其他对外管理服务事项(指行政许可以外…)']],
]);

const shortened = only([
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', ['1.逾期不补正']],
  ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', ['2.逾期不缴费']],
]);

const otherGeneration = only([
  ['行政规范性文件', ['规范性文件']],
  ['规范性文件', ['行政规范性文件']],
]);

const CHINESE = '一二三四五六七八';
const brackets: Words = (text, random) =>
  text
    .replace(/^（([一二三四五六七八])）/, (_, number: string) =>
      random.pick([`(${number})`, `( ${number} )`, `（${number}）`, `(${CHINESE.indexOf(number) + 1})`]),
    )
    .replace(/^(\d)\./, (_, number: string) =>
      random.pick([
        `${number}、`,
        `${number}.`,
        `${number}. `,
        `（${number}）`,
        `(${number})`,
        `${CHINESE[Number(number) - 1] ?? ''}是`,
      ]),
    )
    .replace(/^第二十条第（(.)）项$/, (_, number: string) =>
      random.pick([
        `第二十条第（${number}）项`,
        `第二十条 第(${number})项`,
        `第二十条  第(${number})项`,
        `第二十条第(${number})项`,
      ]),
    );

const punctuation: Words = (text) =>
  text
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('，', ',')
    .replaceAll('、行政机关', ',行政机关')
    .replaceAll('“', '"')
    .replaceAll('”', '"');

const loose: Words = (text, random) =>
  text.length > 3 && random.chance(0.4)
    ? `${text.slice(0, 2)}${random.pick([' ', '\u00a0', '　', '\n'])}${text.slice(2)}`
    : ` ${text}`;

const SIMPLE =
  '类执强费数减项总计请处号应结转续办业机构织务别规关获证资许产评诉讼复议纠审监维护举报据并条级时专门与为发书从区县乡镇国动员对无术间问题继两开决现团';
const FULL =
  '類執強費數減項總計請處號應結轉續辦業機構織務別規關獲證資許產評訴訟復議糾審監維護舉報據並條級時專門與為發書從區縣鄉鎮國動員對無術間問題繼兩開決現團';

/** The traditional characters of a mirrored page. */
export const traditional = (text: string): string =>
  [...text].map((character) => FULL[SIMPLE.indexOf(character)] ?? character).join('');

const SAME = ['本年新制作数量', '本年新'];

/** The second half of a header is lost or the first header printed twice: what stands below may be told by its place only. */
const sameHeaders: Transform = (draft, random) => {
  const text = random.pick(SAME);
  const both = ['本年新制作数量', '本年新公开数量'];
  const printed = mapCells(draft, (cell) => (both.includes(cell.text) ? { ...cell, text } : cell), 'disclosure');
  return allow(
    printed,
    ['rules', 'normdocs'].flatMap((row): FactId[] => [`disclosure/${row}/made`, `disclosure/${row}/published`]),
  );
};

export const LABEL_LAYOUTS: readonly Layout[] = [
  labels('broken-headers', broken),
  { name: 'same-headers', axis: 'labels', apply: sameHeaders, fits: (shape) => shape.form === '2019' },
  labels('lost-characters', lostCharacters),
  labels('misprints', misprints),
  labels('notes-in-labels', notes),
  labels('shortened-labels', shortened),
  labels('other-generation-rows', otherGeneration),
  labels('brackets-and-numbers', brackets),
  labels('half-width-punctuation', punctuation),
  labels('loose-labels', loose),
];
