import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../src/readers/decode';
import { readHtmlFile } from '../../src/readers/file';
import { readText } from '../../src/readers/text';
import { recognise, recogniseShown } from '../../src/report';
import { readAmounts } from '../../src/report/claims/amounts';
import { readClaims } from '../../src/report/claims/paragraph';
import { generatePage, LAYOUT_NAMES } from '../generator';
import { checkDocument, checkNumerals, checkReport, checkTransfer } from './invariants';

/** Something that takes text from strangers. */
export interface Target {
  /** What mutation starts from. */
  seeds(): string[];
  /** What mutation puts in. */
  readonly words: readonly string[];
  /** Runs one input; throws when it crashes or when a property does not hold. */
  run(input: string): void;
}

const TAGS =
  '<table> </table> <tr> </tr> <td> </td> <th> <tbody> </tbody> <thead> <tfoot> <caption> <p> <div> </div> <br> <pre> </pre> <span> <h2>';
const MARKS =
  '<td|colspan=2> <td|rowspan=2> <td|rowspan=0> <td|colspan=1000|rowspan=65534> <td|hidden> <tr|style="display:none"> <a|href=a.pdf> <img|src=a.png> <!-- <svg> <template> </p> <object> <select> &nbsp; &#12288; <b> <i>';
const html = [...TAGS.split(' '), ...MARKS.split(' ').map((mark) => mark.replaceAll('|', ' '))];
const labels =
  '一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、因政府信息公开行政复议、行政诉讼情况|五、存在的主要问题及改进情况|六、其他需要报告的事项|第二十条第(一)项|规章|行政规范性文件|行政许可|本年新收政府信息公开申请数量|自然人|法人或其他组织|总计|小计|结果维持|予以公开|(七)总计'.split(
    '|',
  );
const figures = '0|1|12|1,234|3.5|２０|-1|/|—|无|251000元|43.788万元|减3|10%|2023年|'.split('|');
const numerals =
  '万|亿|十|百|千|零|〇|两|一|二|三|约|近|余|多|件|件次|条|元|%|百分之|年|月|日|第|号|,|.|。|，|；|其中|分别为|增长|下降|受理|申请|公开|行政复议|行政诉讼|政府集中采购|采购金额|行政事业性收费|万元|“|”|（|）|\u3000|\u2028|\u{20000}'.split(
    '|',
  );

const folder = 'test/pages';
const pages = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => decodeBytes(readFileSync(join(folder, name))) ?? '');
const generated = () => LAYOUT_NAMES.map((_, seed) => generatePage(seed));
const plain = (markup: string) => markup.replace(/<[^>]*>/g, '\n').replace(/\s*\n\s*/g, '\n');

/** Grid expander and node view: mark-up to a document, and through the message. */
const grid: Target = {
  seeds: () => [
    '<table><tr><td>a<td rowspan=2>b<tr><td colspan=3>c</table>',
    ...pages().flatMap((page) => page.match(/<table[^]{0,3000}/g)?.slice(0, 2) ?? []),
  ],
  words: [...html, ...figures],
  run(input) {
    for (const withHidden of [false, true]) {
      const document = readHtmlFile(input, withHidden);
      checkDocument(document);
      checkTransfer(document);
    }
  },
};

/** Text reader, recognition and audit of what it read. */
const text: Target = {
  seeds: () => [
    'a | b\n---|---\n1 | 2\n',
    ...generated().flatMap(({ kind, html }) => (kind === 'txt' ? [html] : [])),
    ...pages().map((page) => plain(page).slice(0, 6000)),
  ],
  words: ['\t', '|', '\n', '\n|\n', '--', '# ', ' | ', '\r', '\f', ...labels, ...figures],
  run(input) {
    const document = readText(input);
    checkDocument(document);
    recognise(document).forEach(checkReport);
  },
};

/** Numerals and the claims that stand on them. */
const numeralTarget: Target = {
  seeds: () => [
    '共收到申请1,234件，其中自然人两千零五件。',
    ...pages().flatMap((page) => plain(page).match(/.{20,400}[。；]/g) ?? []),
  ],
  words: [...numerals, ...figures],
  run(input) {
    checkNumerals(input);
    for (const form of ['2019', '2021'] as const) {
      const context = { section: 'overview', form, otherRows: 'three', year: 2023 } as const;
      readClaims(input, context);
      readAmounts(input, context);
    }
  },
};

/** The whole way of a file. */
const page: Target = {
  seeds: () => [
    ...pages().filter((page) => page.length < 40_000),
    ...generated().flatMap(({ kind, html }) => (kind === 'html' && html.length < 40_000 ? [html] : [])),
  ],
  words: [...html, ...labels, ...figures],
  run(input) {
    recogniseShown((withHidden) => {
      const document = readHtmlFile(input, withHidden);
      checkDocument(document);
      return document;
    }).forEach(checkReport);
  },
};

/** Everything that is fuzzed, by name. */
export const TARGETS: Readonly<Record<string, Target>> = { grid, text, numerals: numeralTarget, page };
