import { SECTIONS } from '../sections';
import type { Section } from '../types';

/** How headings of sections are numbered and marked; compared folded (see normal.ts) unless said otherwise. */

/** A number of the level of sections: 一、; also misread as l, | or a dash. */
export const TOP_NUMBER = /^[l|Il]?[一二三四五六七八九—-]{1,2}[、.,]/;
/** A number below the level of sections: （一）, 1., ①. */
export const LOWER_NUMBER = /^(?:\([一二三四五六七八九十\d]+\)|\d{1,2}[.、,)]|[①-⑩])/;
/** A numeral without its mark. */
export const UNMARKED_NUMBER = /^[一二三四五六](?![一二三四五六七八九十、.,是定些般])[\u4e00-\u9fff]{4}/;
export const ORDINALS = '一二三四五六';
/** The number of a section before its heading, whatever its style. Group: the numeral. */
export const HEADING_ORDINAL = /^\(?([一二三四五六1-6])[)、.,]/;
/** A heading whose title goes on behind one that is whole by itself: no sentence. */
export const TITLE_GOES_ON =
  /^[一二三四五六][、.](?:[^，。；,;:：]*[:：])*(?:(?!(?:问题|情况)[及和与])[^，。；,;:：])*(?:问题|情况)[及和与][^，。；,;:：]*$/;
/** Before a heading that a sentence names: a quotation mark, or a word that refers to it; as printed. */
export const NAMED_BEFORE = /(?:[“"「『《‘']|[见照按如即]|根据|参阅|对应|属于)\s*$/;
/** Behind such a heading: the quotation ends, the list goes on, or the section is spoken of; as printed. */
export const NAMED_BEHIND = /^\s*(?:[”"」』》’'，,、；;]|部分|一节|一栏|一章|章节|中[的所列]|所列|所示|等|和|及)/;
/** Before the last of several headings that a sentence lists; as printed. */
export const LISTED_BEFORE = /[，,、；;和及与]\s*$/;
/** A title, and text behind it in the same line; folded. */
export const RUNS_ON = /[^\s]{2}[:。]\S/;
/** Half of a broken heading, with its number; as printed. */
export const OPENS_HEADING = /^\s*[一二三四五六][、.]/;
/** The number and the first words of a heading at the end of other text, and the sign before it; as printed. */
export const HALF_GLUED =
  /(?:^|[。；;）)\s])(?:[一二三四五六][、.．，,]|第[一二三四五六](?:部分|章)[、:：]?)\s{0,2}[\u4e00-\u9fff]{0,20}$/;
/** The number of a point, so that the line before it has ended; as printed. */
export const OPENS_POINT = /^\s*[（(一二三四五六七八九十\d]{1,4}[）)、.]/;
/** A line that is the heading of a topic: numbered and short, or the name of a topic of section one; as printed. */
export const LOWER_HEADING =
  /^\s*(?:(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十\d]{1,2}[、.．])\s*[^，。；：？！,;:?!\d\s][^，。；：？！,;:?!\d]{0,22}[^，。；：？！,;:?!\d\s]|(?:主动公开|依申请公开|(?:政府)?信息管理|(?:公开)?平台建设|监督保障)(?:政府信息|工作|的)?(?:情况|方面|工作))\s*$/;
/** A numeral with its mark, as printed; cheap, since most texts hold none. */
export const MAY_HOLD_NUMBER = /[一二三四五六七八—](?:[、.．，,部章])/;

const NUMERALS: ReadonlyMap<string, string> = new Map(
  [...'壹贰叁肆伍陆', ...'ⅠⅡⅢⅣⅤⅥ'].map((numeral, at) => [numeral, ORDINALS.charAt(at % ORDINALS.length)]),
);

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** What a heading begins with that is written otherwise; most begin with none of it. */
const REWRITTEN = /^[#壹贰叁肆伍陆Ⅰ-Ⅵ【pP0-6一二三四五六七IVlL|第]/;

/** A heading without mark-up, with a misread, spelt-out or framed number as 一、 and a bare one as 1. */
export const plainHeading = (text: string): string => (REWRITTEN.test(text) ? rewritten(text) : text);

const rewritten = (text: string): string =>
  text
    .replace(/^#+/, '')
    .replace(/^([壹贰叁肆伍陆ⅠⅡⅢⅣⅤⅥ])[、.,]/, (_, numeral: string) => `${NUMERALS.get(numeral) ?? ''}、`)
    .replace(/^【([一二三四五六])】/, '$1、')
    .replace(/^(?:part\.?)?0?([1-6])[/|]?(?=[\u4e00-\u9fff]{4})/i, '$1.')
    .replace(/^([一二三四五六七])[:·•・—–-]{1,2}(?=[\u4e00-\u9fff]{4})/, '$1、')
    .replace(
      /^(III?|IV|VI?|I)[、.,](?=[\u4e00-\u9fff]{4})/,
      (_, numeral: string) => `${ORDINALS.charAt(ROMAN.indexOf(numeral))}、`,
    )
    .replace(/^[l|I](?=[一二三四五六七]、)/, '')
    .replace(/^第([一二三四五六七八])(?:部分|章|项|节)[、:：.,]?/, '$1、');

/** The title of a heading as it is compared: without a dash for 一 and a year before it. */
export const headingTitle = (text: string): string =>
  text.replace(/^[—-]+、/, '一、').replace(/^([一二三四五六]、)?20\d{2}年度?(?=[\u4e00-\u9fff]{4})/, '$1');

export const NUMERALS_OF_LISTS = '一二三四五六七八九十';
/** A numbered line that may be a title: its numeral, and a title without marks of a sentence. */
export const NUMBERED_TITLE = /^([一二三四五六七八九十])[、.,](.*)$/;
/** What a title of a section is not: a sentence, or the heading of what is enclosed. */
export const NO_SECTION = /^附|[。;；,，:：]|^[^\u4e00-\u9fff]*(?:[\u4e00-\u9fff][^\u4e00-\u9fff]*)?$/;

const GAP = '[ \\u00a0\\u3000]*';
const spaced = (titles: readonly string[]) => titles.map((title) => [...title].join(GAP)).join('|');

/** A numeral, a mark and the first character of a title, as printed. */
export const MAY_BE_GLUED = new RegExp(
  `[一二三四五六七八—](?:[、.．，,]|部分[、:：]?|章[、:：]?)${GAP}[${[...new Set(SECTIONS.flatMap(({ text, variants }) => [text[2], ...variants.map((variant) => variant[0])]))].join('')}2]`,
);

/** Shorter titles are words of any text. */
const SHORTEST_GLUED = 6;
const isShort = ({ length }: string) => length < SHORTEST_GLUED;

let glued: RegExp | undefined;

/**
 * A numbered section title inside running text, as printed. Short titles only where a line or a sentence begins, with the
 * number of their section; those of section one, with a year before them, too, only where a list begins behind.
 */
export function gluedHeading(): RegExp {
  if (glued) return glued;
  const [{ variants: firsts }, ...others] = SECTIONS as readonly [Section, ...Section[]];
  const titles = SECTIONS.flatMap(({ text, variants }) => [text.slice(2), ...variants.filter((title) => !isShort(title))]);
  const long = [...new Set(titles)].sort((a, b) => b.length - a.length);
  const short = others.flatMap(({ text, variants }) => variants.filter(isShort).map((title) => `${text[0] ?? ''}、${title}`));
  const ways = [
    `(?<=^|[。）)\\s])[一—][、.．，,]${GAP}(?:20\\d\\d年度?)?(?:${spaced(firsts)})[:：。]?(?=[（(1\\s]|$)`,
    `(?:[一二三四五六七八—][、.．，,]|第[一二三四五六](?:部分|章)[、:：]?)${GAP}(?:${spaced(long)})[:：。]?`,
    `(?<=^|[。；;）)\\s])(?:${spaced(short)})[:：。]?`,
  ];
  return (glued = new RegExp(ways.join('|'), 'g'));
}

/** The numbers of the level of sections at the beginning of a line or of a sentence, as printed. Group: the numeral. */
export const numbersInText = (): RegExp => /(?<=^|[。；;！!？?）)])\s*([一二三四五六七八九十])[、.．]/g;

/** The title behind a number, as printed, where its text follows in the same line: as far as a colon, or a stop. */
export const RUN_IN_TITLE =
  /^\s{0,2}(?:[\u4e00-\u9fff]{2,16}[:：](?=.*\S)|[\u4e00-\u9fff]{2,12}(?:。(?=.*\S)|(?=\s+(?:[无無略]。?|暂无。?)$)))/;

/** The same before a stop, alone in its line and folded: longer ones are sentences. */
export const TITLE_BEFORE_STOP = /^[\u4e00-\u9fff]{2,12}。$/;

/** Whether a text behind the number of a section begins as one of its titles does. */
export const opensAsTitle = (section: Section, text: string): boolean =>
  [section.text.slice(2), ...section.variants].some((title) => text.startsWith(title.slice(0, 2)));

/** Ways to number sections below their level. `may` tells most texts apart at a glance; `heading` matches as printed. */
export interface LowerStyle {
  readonly may: RegExp;
  heading(): RegExp;
}

const lowerStyle = (may: RegExp, numberOf: (ordinal: number) => string): LowerStyle => {
  let heading: RegExp | undefined;
  const titlesOf = ({ text, variants }: (typeof SECTIONS)[number], at: number) =>
    [text.slice(2), ...variants.filter(({ length }) => at === 0 || length >= SHORTEST_GLUED)].sort((a, b) => b.length - a.length);
  const build = () => SECTIONS.map((section, at) => `${numberOf(at)}${GAP}(?:${spaced(titlesOf(section, at))})`).join('|');
  return { may, heading: () => (heading ??= new RegExp(`(?:${build()})[:：。]?`, 'g')) };
};

/** （一）, 1. and （1）, each before the title of the section that has this number. */
export const LOWER_STYLES: readonly LowerStyle[] = [
  lowerStyle(/[（(][一二三四五六][）)]/, (at) => `[（(]${ORDINALS[at]}[）)][、.．]?`),
  lowerStyle(/[1-6１-６][.．、]/, (at) => `(?<![\\d.．])[${at + 1}${'１２３４５６'[at]}][.．、](?!\\d)`),
  lowerStyle(/[（(][1-6１-６][）)]/, (at) => `[（(][${at + 1}${'１２３４５６'[at]}][）)][、.．]?`),
];

/** The number of a page of print on a line of its own, folded: -3-, 第3页, 第3页共9页, 3/9. */
export const PAGE_NUMBER_LINE = /^(?:[-—–－·]{1,2}\d{1,3}[-—–－·]{1,2}|第\d{1,3}页(?:[,，]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/;
