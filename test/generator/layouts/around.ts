import { figuresIn, mapSections } from '../draft';
import { leadIns } from '../narrative';
import { filler, label, table } from '../tables';
import type { Random } from '../random';
import type { Draft, DraftBlock, Layout, PrintTable, Transform } from '../types';
import { MIRROR_LAYOUTS } from './mirrors';

/** What stands around the tables: layouts.md 1.4 and 1.5. */

const around = (name: string, apply: Transform, more: Partial<Layout> = {}): Layout => ({ name, axis: 'around', apply, ...more });

const prose = (text: string): DraftBlock => ({ kind: 'prose', text });

/** A table of texts that is none of the form's. */
const decoy = (rows: readonly (readonly string[])[]): PrintTable =>
  table(
    null,
    rows.map((row) => row.map((text, at) => (at % 2 ? filler(text) : label(text)))),
  );

const before = (draft: Draft, ...blocks: DraftBlock[]): Draft => ({ ...draft, before: [...draft.before, ...blocks] });

const indexBlock: Transform = (draft, random) =>
  before(
    draft,
    decoy([
      ['索引号', `11610000MB0000000X/${draft.year + 1}-0${random.int(1000, 9999)}`, '发布机构', draft.agency],
      ['文号', '无', '成文日期', `${draft.year + 1}-01-${random.int(10, 28)}`],
      ['名称', draft.title.split('\n')[0] ?? '', '有效性', '有效'],
    ]),
  );

/** A table for navigation whose words are labels of the form. */
const navigationTable: Transform = (draft) =>
  before(
    draft,
    decoy([
      ['首页', '规章', '行政规范性文件', '行政许可'],
      ['行政处罚', '行政强制', '行政事业性收费', '政府集中采购'],
      ['总计', '12', '其他', '3'],
    ]),
  );

const navigationWords: Transform = (draft) =>
  before(draft, ...['首页', '规章', '行政规范性文件', '行政许可', '自然人', '总计'].map(prose));

const insertBefore =
  (text: (draft: Draft, random: Random, id: 'disclosure' | 'requests' | 'remedies') => string | null): Transform =>
  (draft, random) =>
    mapSections(draft, (section) => {
      if (section.id !== 'disclosure' && section.id !== 'requests' && section.id !== 'remedies') return section;
      const line = section.blocks.some((block) => block.kind === 'table') ? text(draft, random, section.id) : null;
      return line ? { ...section, blocks: [prose(line), ...section.blocks] } : section;
    });

const leadIn = insertBefore((draft, random, id) => {
  const remedies = figuresIn(draft).some((cell) => cell.fact?.startsWith('remedies/') && cell.value);
  const lines = (leadIns[id] ?? []).filter((line) => id !== 'remedies' || !remedies || !line.startsWith('未'));
  return random.pick(lines);
});

/** The prose of section two states a figure of its table before the table. */
const figureBefore = insertBefore((draft, _, id) =>
  id === 'disclosure' ? `行政处罚处理决定数量${draft.figures.get('disclosure/penalties/decisions') ?? 0}件` : null,
);

/** A local line behind table two. */
const lineAfter: Transform = (draft) =>
  mapSections(draft, (section) =>
    section.id === 'disclosure' && section.blocks.length
      ? { ...section, blocks: [...section.blocks, prose(`${draft.year}年单位信息公开发布总数量(非新闻类、消息类):0`)] }
      : section,
  );

const captions: Transform = (draft) =>
  mapSections(draft, (section) =>
    section.id === 'disclosure' && section.blocks.length
      ? { ...section, blocks: [prose('表1 政府信息主动公开情况表'), ...section.blocks] }
      : section,
  );

const leftovers: Transform = (draft) => ({
  ...before(draft, prose('{{ title }} {{ errorMessage }}'), prose('语音播报：点击开始朗读')),
  after: [...draft.after, '扫一扫在手机打开当前页'],
});

const signature: Transform = (draft) => ({
  ...draft,
  after: [...draft.after, draft.agency, `${draft.year + 1}年1月18日`, '打印 关闭'],
});

/** Other tables below the report: its figures belong to no form. */
const otherTable: Transform = (draft) =>
  mapSections(draft, (section) => {
    const rows = [
      ['渠道', '数量（条）'],
      ['门户网站', '312'],
      ['政务新媒体', '57'],
      ['总计', '369'],
    ];
    return section.id === 'overview' && section.blocks.length && !draft.empty.includes('overview')
      ? { ...section, blocks: [...section.blocks, decoy(rows)] }
      : section;
  });

/** Blanks between figures and unit, and from justified text. */
const loosePeriod: Transform = (draft) => ({
  ...draft,
  preface: [...draft.preface, '政务公开制度有待进一步完善。'].map((text) =>
    text
      .replace(/(\d+)(年|月|日)/g, ' $1 $2')
      .replace('信息', '信  息')
      .replace('进一步完善', '进一步完 善'),
  ),
  sections: draft.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'prose' ? { ...block, text: block.text.replace(/(\d+)件/g, ' $1 件') } : block,
    ),
  })),
});

/** The character 年 is lost from the period: `自20251月1日至202512月31日止`. */
const brokenPeriod: Transform = (draft) => ({
  ...draft,
  preface: [...draft.preface, `本报告数据自${draft.year}1月1日至${draft.year}12月31日止，格式按照国办公开办函〔202137号执行。`],
});

/** Dates beside the title that are not the report's year. */
const dates: Transform = (draft) => before(draft, prose(`更新时间:${draft.year + 2}-09-22 发布时间:${draft.year + 1}-01-17`));

export const AROUND_LAYOUTS: readonly Layout[] = [
  around('index-block', indexBlock),
  around('navigation-table', navigationTable),
  around('navigation-words', navigationWords),
  around('lead-in', leadIn),
  around('figure-before-table', figureBefore),
  around('line-after-table', lineAfter),
  around('caption', captions),
  around('template-leftovers', leftovers),
  around('signature', signature),
  around('other-table', otherTable),
  ...MIRROR_LAYOUTS,
  around('blanks-in-prose', loosePeriod),
  around('period-broken', brokenPeriod),
  around('dates-beside', dates),
  around('several-reports', (draft) => draft, { reports: 2 }),
];
