import { describe, expect, it } from 'vitest';
import type { FormId } from '../../../src/forms';
import { disclosureText } from '../../../src/report/tables/disclosure-text';
import { lineRow } from './small-form';

/** The rows of lines, each with the headers above it: `规章 1 2 3 <issued repealed inForce`, `<?` below headers that no form has. */
function rowsOfText(...lines: string[]): string[] {
  const found: string[] = [];
  disclosureText(lines.map(lineRow), new Set(), (label, slots, headers) => {
    const names = headers?.map(({ id, exact }) => id + (exact ? '' : '~')).join(' ') ?? '?';
    found.push([label, ...slots.map(({ text }) => text || '.'), ...(names ? [`<${names}`] : [])].join(' '));
  });
  return found;
}

const HEADS = '信息内容|本年制发件数|本年废止件数|现行有效件数';
const NAMES = '<issued repealed inForce';

describe('rows of table two in text', () => {
  it.each([
    ['below one line of headers', [HEADS, '规章|1|2|3'], [`规章 1 2 3 ${NAMES}`]],
    ['below headers a line each', [...HEADS.split('|'), '规章', '1', '2', '3'], [`规章 1 2 3 ${NAMES}`]],
    ['below headers that no word opens', ['本年制发件数|本年废止件数|现行有效件数', '规章|1|2|3'], [`规章 1 2 3 ${NAMES}`]],
    [
      'below a header in two lines',
      ['信息内容', '本年制', '发件数', '本年废止件数', '现行有效', '件数', '规章', '1', '2', '3'],
      [`规章 1 2 3 ${NAMES}`],
    ],
    [
      'below one that was cut short',
      ['信息内容|本年制发件数|本年废止|现行有效件数', '规章|1|2|3'],
      ['规章 1 2 3 <issued repealed~ inForce'],
    ],
    ['below headers that no form has', ['信息内容|甲|乙|丙', '规章|1|2|3'], ['规章 1 2 3 <?']],
    ['below more headers than any form has', ['信息内容', ...Array<string>(31).fill('本年制发件数'), '规章|1'], ['规章 1 <?']],
    ['below the word that opens them alone', ['信息内容', '规章|1|2|3'], ['规章 1 2 3']],
    ['without headers', ['规章|1|2|3'], ['规章 1 2 3']],
    [
      'of two blocks',
      [HEADS, '规章|1|2|3', '信息内容|本年处理决定数量', '行政许可|7'],
      [`规章 1 2 3 ${NAMES}`, '行政许可 7 <decisions'],
    ],
    [
      'of a block behind a title alone',
      [HEADS, '规章|1|2|3', '第二十条第（五）项', '行政许可|7'],
      [`规章 1 2 3 ${NAMES}`, '行政许可 7'],
    ],
    ['behind a title beside a word', [HEADS, '第二十条第（五）项|说明', '行政许可|7'], ['行政许可 7']],
    [
      'with a blank line in between',
      [HEADS, '规章|1|2|3', '', '行政规范性文件|4|5|6'],
      [`规章 1 2 3 ${NAMES}`, `行政规范性文件 4 5 6 ${NAMES}`],
    ],
    ['with blanks as many as headers', [HEADS, '规章|1||3'], [`规章 1 . 3 ${NAMES}`]],
    ['with words in place of figures', [HEADS, '规章', '本单位不制作', '2', '3'], [`规章 本单位不制作 2 3 ${NAMES}`]],
    ['with a header behind them on the line', ['规章|1|2|3|信息内容|本年处理决定数量', '行政许可|7'], ['行政许可 7 <decisions']],
    ['with a header among their own', ['规章|本年制发件数|1|2'], ['规章']],
    [
      'with another row beside',
      [HEADS, '规章|1|2|3|行政规范性文件|4|5|6'],
      [`规章 1 2 3 ${NAMES}`, `行政规范性文件 4 5 6 ${NAMES}`],
    ],
    ['that are a sentence', ['本年制发件数如下'], []],
  ])('%s', (_how, lines, wanted) => expect(rowsOfText(...lines)).toEqual(wanted));

  it('show of which forms the headers are', () => {
    const seen = new Set<FormId>();
    disclosureText(
      [HEADS, '规章|1|2|3', '信息内容|采购项目数量|采购总金额', '政府集中采购|1|2'].map(lineRow),
      seen,
      () => undefined,
    );
    expect([...seen]).toEqual(['2021', '2019']);
  });
});
