import { mapSections } from '../draft';
import type { SectionId } from '../../../src/forms';
import type { Random } from '../random';
import type { Draft, DraftSection, Layout, Transform } from '../types';

/** How sections are headed: layouts.md 5. */

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七'];

const headings = (name: string, apply: Transform): Layout => ({ name, axis: 'headings', apply });

/** The words of a heading behind its number. */
const words = (heading: string) => heading.replace(/^[一二三四五六]、/, '');
const number = (heading: string) => heading.slice(0, heading.length - words(heading).length);

const VARIANTS: Readonly<Record<SectionId, readonly string[]>> = {
  overview: ['概述', '概 述', '总体概述', '工作概述', '信息公开总体情况', '2019年政府信息公开工作的总体情况', ' 总体情况'],
  disclosure: ['政府信息主动公开情况', '主动公开政府信息的情况', '行政机关主动公开政府信息情况'],
  requests: ['收到和处理政府信息公开申请', '收到和处理政府信息公开申请的情况', '行政机关收到和处理政府信息公开申请情况'],
  remedies: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', '政府信息公开行政复议行政诉讼情况', '复议、诉讼和申诉的情况'],
  problems: ['存在问题及改进情况', '存在的主要问题和改进措施', '存在的主要问题及下步打算', '存在的主要问题及改进情措施'],
  other: ['其他事项', '其他报告事项', '其他报告的事项', '需要说明的事项与附表'],
};

const each =
  (change: (section: DraftSection, at: number, random: Random) => string): Transform =>
  (draft, random) => ({
    ...draft,
    sections: draft.sections.map((section, at) => ({ ...section, heading: change(section, at, random) })),
  });

const inWords = each((section, _, random) => number(section.heading) + random.pick(VARIANTS[section.id]));

const renumbered = (change: (at: number) => string): Transform => each((section, at) => change(at) + words(section.heading));

const prose = (text: string) => ({ kind: 'prose' as const, text });

/** Sub-headings of section one that repeat the words of the next sections. */
const repeatedWords: Transform = (draft) =>
  mapSections(draft, (section) => {
    if (section.id !== 'overview' || !section.blocks.length || draft.empty.includes('overview')) return section;
    const told = [
      '(一)主动公开政府信息情况。',
      '全年按清单逐项公开。',
      '(二)收到和处理政府信息公开申请情况。',
      '申请渠道畅通，来信来访均有人接待。',
    ];
    return { ...section, blocks: [...told.map(prose), ...section.blocks] };
  });

const seventh: Transform = (draft) => {
  const last = draft.sections.at(-1);
  if (!last || last.id !== 'other') return draft;
  const chapter = [prose(`七、${draft.year + 1}年工作思路`), prose('继续把各项工作做实做细。')];
  return { ...draft, sections: [...draft.sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...chapter] }] };
};

/** The heading stands again as a line before its table. */
const twice: Transform = (draft) =>
  mapSections(draft, (section) =>
    section.blocks.some((block) => block.kind === 'table')
      ? { ...section, blocks: [prose(words(section.heading)), ...section.blocks] }
      : section,
  );

const contents: Transform = (draft) => ({
  ...draft,
  preface: ['目录', ...draft.sections.map((section) => section.heading), ...draft.preface],
});

const announced: Transform = (draft) => ({
  ...draft,
  preface: [...draft.preface, `本报告包括${draft.sections.map((section) => words(section.heading)).join('、')}等部分。`],
});

/** The first heading stands on the last line of the introduction. */
const onTheSameLine = (draft: Draft): Draft => {
  const [first, ...rest] = draft.sections;
  const last = draft.preface.at(-1) ?? '';
  if (!first) return draft;
  return { ...draft, preface: draft.preface.slice(0, -1), sections: [{ ...first, heading: `${last}${first.heading}` }, ...rest] };
};

/** Heading and first sentence are one paragraph. */
const runIn: Transform = (draft) =>
  mapSections(draft, (section) => {
    const [first, ...rest] = section.blocks;
    if (first?.kind !== 'prose' || draft.empty.includes(section.id)) return section;
    return { ...section, blocks: [prose(`${section.heading}。${first.text}`), ...rest], heading: '' };
  });

export const HEADING_LAYOUTS: readonly Layout[] = [
  headings('heading-variants', inWords),
  headings(
    'heading-dash-for-one',
    each((section) => section.heading.replace('一、', '—、').replace('六、', 'l六、')),
  ),
  headings(
    'heading-two-firsts',
    renumbered((at) => `${NUMBERS[at === 1 ? 0 : at]}、`),
  ),
  headings(
    'heading-moved-by-one',
    renumbered((at) => `${NUMBERS[at + 1]}、`),
  ),
  headings(
    'heading-in-brackets',
    renumbered((at) => `（${NUMBERS[at]}）`),
  ),
  headings(
    'heading-without-number',
    renumbered(() => ''),
  ),
  headings(
    'heading-arabic',
    renumbered((at) => `${at + 1}.`),
  ),
  headings(
    'heading-part',
    renumbered((at) => `第${NUMBERS[at]}部分 `),
  ),
  headings(
    'heading-blanks',
    each((section) => section.heading.replace('、', '、 ').replace('情况', '情 况')),
  ),
  headings(
    'heading-broken',
    each((section) => `${section.heading.slice(0, 4)}\n${section.heading.slice(4)}`),
  ),
  headings('heading-words-repeated', repeatedWords),
  headings('heading-seventh', seventh),
  headings('heading-twice', twice),
  headings('contents-before', contents),
  headings('parts-announced', announced),
  headings('heading-on-introduction-line', onTheSameLine),
  headings('heading-run-in', runIn),
];
