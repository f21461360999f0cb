// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { packDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';
import type { Reading } from '../../src/page/reading';
import { isTranslated } from '../../src/page/translated';

const LABELS = ['新收数量', '结转数量', '予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '3.其他', '总计', '结转下年'];

interface Said {
  readonly labels?: readonly string[];
  readonly figures?: (n: number) => string;
  readonly story?: string;
}

const page = ({ labels = LABELS, figures = (n) => String(n * 7), story = '全年收到申请七件' }: Said = {}): Reading => {
  const rows = labels.map((label, n) => `<tr><td>${label}<td>${figures(n)}<td> <td>—</tr>`).join('');
  const html = `<title>江城市文旅局2024年度报告</title><h2>一、总体情况</h2><p>${story}</p><table>${rows}</table>`;
  const { packed, ...places } = packDocument(readHtmlFile(html));
  return { shown: { packed, text: JSON.stringify(packed), ...places }, all: null };
};

const foreign = (some: number): string[] => LABELS.map((label, n) => (n < some ? `Number ${label.length}` : label));

describe('a page that says the same in another language', () => {
  it.each([
    ['all labels', page({ labels: foreign(LABELS.length) })],
    ['two labels', page({ labels: foreign(2) })],
    ['labels with their translation', page({ labels: LABELS.map((label) => `${label} (number of these)`) })],
    ['characters of another country', page({ labels: LABELS.map((label) => label.replace(/.$/, '數')) })],
    ['a label and a paragraph', page({ labels: foreign(1), story: 'Seven requests were received.' })],
    [
      'figures in other signs',
      page({ labels: foreign(9), figures: (n) => `${n * 7}`.replace(/\d/g, (d) => '０１２３４５６７８９'[+d] ?? '') }),
    ],
  ])('is known by %s', (_, now) => {
    expect(isTranslated(page(), now)).toBe(true);
  });

  it.each([
    ['nothing has changed', page()],
    ['a figure is another', page({ labels: foreign(LABELS.length), figures: (n) => String(n === 3 ? 22 : n * 7) })],
    ['a blank holds a figure', page({ labels: foreign(LABELS.length), figures: (n) => (n === 3 ? '' : String(n * 7)) })],
    ['a row has gone', page({ labels: foreign(LABELS.length).slice(1) })],
    ['one label is in other words', page({ labels: foreign(1) })],
    ['two labels are other Chinese words', page({ labels: ['申请数量', '另有数量', ...LABELS.slice(2)] })],
    ['the story is another one', page({ story: '全年未收到申请' })],
  ])('is none where %s', (_, now) => {
    expect(isTranslated(page(), now)).toBe(false);
  });

  it('is not known without a table of figures', () => {
    const of = (html: string): Reading => {
      const { packed, ...places } = packDocument(readHtmlFile(html));
      return { shown: { packed, text: '', ...places }, all: null };
    };
    expect(isTranslated(of('<h2>总体情况</h2><p>主要问题</p>'), of('<h2>Overview</h2><p>Problems</p>'))).toBe(false);
  });
});
