import { fold, simplified } from '../../forms/printed/normal';
import { AGENCY_END, NAMES_REPORT, NAME_AT_END, OPENS_TITLE, REPORT_TITLE, TITLE_FROM_YEAR } from '../../forms/printed/titles';
import type { Line } from '../pieces';
import type { OtherTitle } from '../types';
import { readTitle, SITE_NAME, titleOfNotice, titleOfSummary, type Title } from './titles';

/** A line longer than this may be a sentence that holds a title. */
const LONG_LINE = 70;
const LONGEST_AGENCY = 90;
const HALF_LINE = 32;
const isShort = (text: string): boolean => fold(text).length <= HALF_LINE && !/[。：:；;]/.test(text);
const short = (line: Line | undefined): line is Line => line !== undefined && isShort(line.text);

/** Whether a text is the name of a body: a short one that ends like one, or a long one in one word. */
function namesBody(text: string): boolean {
  const name = fold(text).replace(/\([^()]{0,80}\)$/, '');
  if (!AGENCY_END.test(name)) return false;
  if (isShort(text)) return true;
  const outside = text.trim().replace(/[（(][^（）()]{0,80}[）)]/g, '');
  return name.length <= LONGEST_AGENCY && !/[。：:；;，,、\s>»|/]/.test(outside);
}

/** Titles that stand inside of a text, with the name before their year, and where each begins. */
function titlesInside(text: string): { text: string; at: number }[] {
  let from = 0;
  return [...text.matchAll(TITLE_FROM_YEAR)].map(({ 0: words, index }) => {
    const name = NAME_AT_END.exec(text.slice(from, index))?.[1] ?? '';
    from = index + words.length;
    return { text: name + words, at: index - name.length };
  });
}

/** Whether a text may open the title that goes on in a line; before one that is whole only a body or a year does. */
const opens = (text: string, { text: next }: Line) =>
  !REPORT_TITLE.test(simplified(fold(next))) || namesBody(text) || OPENS_TITLE.test(simplified(fold(text)));

/** A line broken inside its title, or a name and a year on lines of their own. */
function joined(line: Line, i: number, lines: readonly Line[]): string[] {
  const [before, after, third] = [lines[i - 1], lines[i + 1], lines[i + 2]];
  const texts = [line.text];
  if (![before, line, after, third].some((near) => near && NAMES_REPORT.test(near.text))) return texts;
  if (/[。：:；;]/.test(line.text)) return texts;
  if (short(after) && (!REPORT_TITLE.test(fold(line.text)) || /^\(?20\d{2}/.test(fold(after.text))))
    if (opens(line.text, after)) texts.push(line.text + after.text);
  if (short(line) && short(after) && short(third) && !REPORT_TITLE.test(fold(line.text + after.text)))
    if (opens(line.text + after.text, third)) texts.push(line.text + after.text + third.text);
  if (before && namesBody(before.text)) texts.push(...texts.map((text) => before.text + text));
  return texts;
}

/** What the head of a page says of it stands back behind what it shows, also behind a title in two lines. */
const PAGE_NAME = -1;
const ARTICLE = -0.8;

/**
 * Chooses the title: a line above section one, the article's meta tag or the page's title. The one that names body and
 * year wins; of equals a heading, the line that the meta tag repeats, and the line nearest to section one.
 */
export function chooseTitle(lines: readonly Line[], meta: ReadonlyMap<string, string>, pageTitle: string): Title | null {
  const article = fold(meta.get('articletitle') ?? '');
  const line = lines.some(({ text }) => fold(text) === article) ? article : '';
  let best: { title: Title; score: number } | null = null;
  const offer = (text: string, bonus: number) => {
    const title = readTitle(text);
    if (!title) return;
    const agency = title.agency.length >= 2 && title.agency.length <= LONGEST_AGENCY;
    const score =
      (title.year ? 3 : 0) +
      (agency ? 2 : 0) +
      (agency && AGENCY_END.test(title.agency) ? 0.5 : 0) +
      bonus +
      (line && fold(text) === line ? 2 : 0);
    if (!best || score >= best.score) best = { title, score };
  };
  const [pageName] = pageTitle.split(SITE_NAME);
  offer(pageName ?? '', PAGE_NAME);
  offer(pageTitle, PAGE_NAME - 0.5);
  offer(meta.get('articletitle') ?? '', ARTICLE);
  lines.forEach((line, i) => {
    const long = line.text.length > LONG_LINE;
    if (NAMES_REPORT.test(line.text))
      for (const { text, at } of titlesInside(line.text.slice(0, 4000))) if (long || at === 0) offer(text, 0);
    for (const [k, text] of joined(line, i, lines).entries()) offer(text, (line.level > 0 ? 1 : 0) + 0.5 - 0.6 * k);
  });
  return (best as { title: Title } | null)?.title ?? null;
}

/** The title of a report that has none of its own: the notice above it gives one, or it calls itself otherwise. */
function noticedTitle(lines: readonly Line[], meta: ReadonlyMap<string, string>, pageTitle: string): Title | null {
  const texts = [meta.get('articletitle') ?? '', pageTitle.split(SITE_NAME)[0] ?? '', ...lines.map(({ text }) => text)];
  return texts.map((text) => titleOfNotice(text) ?? titleOfSummary(text)).find((title) => title !== null) ?? null;
}

/** The title as the head of the page prints it, where it is the same but for blanks in it. */
const withoutGaps = (title: Title, texts: readonly string[]): Title => {
  const same = texts.filter((text) => fold(text) === fold(title.title)).map((text) => text.trim());
  const shortest = same.reduce((best, text) => (text.length < best.length ? text : best), title.title);
  return { ...title, title: shortest };
};

/** Below a notice with fewer headings there stands no report. */
const FEWEST_OF_REPORT = 3;

/**
 * The title that a report bears, and the one that it is known by, which a notice above it may give.
 * @param lines what stands above section one.
 * @param headings how many sections have one.
 */
export function titlesOf(
  { title: name, meta }: { readonly title: string; readonly meta: ReadonlyMap<string, string> },
  lines: readonly Line[],
  headings: number,
): { named: Title | null; title: Title | null; others: OtherTitle[] } {
  const named = chooseTitle(lines, meta, name);
  const title = named?.year || headings < FEWEST_OF_REPORT ? named : (noticedTitle(lines, meta, name) ?? named);
  const texts: Readonly<Record<OtherTitle['from'], string>> = {
    page: name.split(SITE_NAME)[0] ?? '',
    article: meta.get('articletitle') ?? '',
    heading: lines.find(({ text, level }) => level > 0 && readTitle(text)?.year)?.text ?? '',
  };
  const others = (Object.keys(texts) as OtherTitle['from'][]).flatMap((from): OtherTitle[] => {
    const other = readTitle(texts[from]);
    if (!other || other.title === title?.title) return [];
    // What is cut off or doubled is no name.
    const names = AGENCY_END.test(other.agency) && !/\d/.test(other.agency);
    return [{ from, ...other, agency: names ? other.agency : '' }];
  });
  return { named, title: title && withoutGaps(title, Object.values(texts)), others };
}
