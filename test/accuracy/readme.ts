import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { addSum, emptySum } from './score';
import type { Sum } from './score';
import { ROWS, ruleCells, shareOf } from './table';

/** The run whose figures README.md shows. */
export interface Published {
  readonly pages: number;
  readonly seed: number;
  readonly own: Sum;
  readonly generated: Sum;
}

const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const WORDS = {
  zh: {
    intro: ({ pages, seed, own }: Published) =>
      `下表由 \`npm run accuracy -- --readme\` 生成：仓库自带的 ${own.score.pages} 个样例页（人工逐页标注：勾稽关系、各部分、规则结果和正文数字全部标注；单元格每页只挑几格对照页面抄录，共 ${own.score.cells} 格），以及由程序生成的 ${pages} 页（起始种子 ${seed}；各种版式、数字写法和正文说法，半数以上埋有差错，真值与核对程序分开计算）。括号内为计数。`,
    caution:
      '生成页不是现实中的网页：这些数字说明程序对已知写法的把握，不是对任意一份报告的保证。没有计入的写法，读不出来时按“未核对”列出。',
    head: ['', '样例页', '生成页'],
    details: '各规则（样例页与生成页合计）',
    ruleHead: ['规则', '应有', '给出', '精确率', '召回率'],
  },
  en: {
    intro: ({ pages, seed, own }: Published) =>
      `Written by \`npm run accuracy -- --readme\` over the ${own.score.pages} sample pages of this repository, labelled by hand (every relation, section, finding and claim of each page, but only a few of its cells, ${own.score.cells} in all), and ${pages} generated pages (first seed ${seed}; many layouts, ways to write figures and ways to tell them, more than half with a planted error, their truth reckoned apart from the auditor). Counts in brackets.`,
    caution:
      'Generated pages are not the world: the figures tell how the auditor does on ways of writing that are known, they promise nothing about any one report. What it cannot read it lists as unchecked.',
    head: ['', 'sample pages', 'generated pages'],
    details: 'Rule by rule, sample and generated pages together',
    ruleHead: ['rule', 'due', 'given', 'precision', 'recall'],
  },
} as const;

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** The section's text in one language, between its markers. */
export function readmeBlock(published: Published, language: Language): string {
  const { own, generated } = published;
  const { intro, caution, head, details, ruleHead } = WORDS[language];
  const both = emptySum();
  addSum(both, own);
  addSum(both, generated);
  return [
    intro(published),
    markdown(
      head,
      ROWS.map((row) => [row[language], shareOf(row, own), shareOf(row, generated)]),
    ),
    caution,
    `<details><summary>${details}</summary>`,
    markdown(
      ruleHead,
      Object.keys(both.rules)
        .sort()
        .map((rule) => [`\`${rule}\``, ...ruleCells(both.rules[rule] ?? { right: 0, missed: 0, undue: 0 })]),
    ),
    '</details>',
  ].join('\n\n');
}

const ROOT = join(import.meta.dirname, '../..');
const README = join(ROOT, 'README.md');
const PUBLISHED = join(import.meta.dirname, 'published.json');

/** Where the block of a language begins and ends. */
function placeOf(text: string, language: Language): [from: number, to: number] {
  const [open, close] = [`<!-- accuracy ${language} -->`, `<!-- /accuracy ${language} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`no markers ${open} in README.md`);
  return [from + open.length, to];
}

/** What stands between the markers of a language in README.md. */
export function shownBlock(language: Language): string {
  const text = readFileSync(README, 'utf8');
  return text.slice(...placeOf(text, language)).trim();
}

/** Writes the figures into README.md, formatted as the repository is, and keeps them beside this file. */
export async function publish(published: Published): Promise<void> {
  let text = readFileSync(README, 'utf8');
  for (const language of LANGUAGES) {
    const [from, to] = placeOf(text, language);
    text = `${text.slice(0, from)}\n\n${readmeBlock(published, language)}\n\n${text.slice(to)}`;
  }
  const config = (await resolveConfig(README)) ?? {};
  writeFileSync(README, await format(text, { ...config, parser: 'markdown' }));
  writeFileSync(PUBLISHED, `${JSON.stringify(published, null, 2)}\n`);
}
