import type { Count } from '../../audit/doubts';
import type { Audit } from '../../audit/types';
import { reasonText, ruleTitle, severityWord, words, type Lang } from '../../texts';
import { regionTexts, type RegionTexts } from '../../texts/region';
import { h, Markup, type Content } from '../evidence/markup';
import { pageHead } from '../evidence/head';
import { coursesPart } from './courses';
import { said, text, type Writing } from './remark-lines';
import { remarksOn } from './remarks';
import { LEAST_FOR_SHARE, overviewOf, type Overview } from './overview';
import { STYLE } from './style';
import { table } from './table';

const cell = (content: Content): Markup => h('td', {}, content);

function standing(count: Count | undefined, { t, lang }: Writing): Markup {
  if (!count) return h('td', { class: 'none' }, t.none);
  const severity = (['error', 'warning', 'notice'] as const).find((one) => count[one] > 0);
  if (!severity) return h('td', {}, t.clean);
  const said = (['error', 'warning', 'notice'] as const).flatMap((one) =>
    count[one] ? [`${severityWord(one, lang)} ${count[one]}`] : [],
  );
  // A narrow column breaks between these, never within one.
  return h(
    'td',
    { class: severity },
    said.map((one, at) => [at > 0 && ' · ', h('span', {}, one)]),
  );
}

const heat = ({ years, rows }: Overview, writing: Writing): Markup =>
  table(
    [writing.t.body, ...years],
    rows.map(({ agency, byYear }) => [cell(text(agency)), ...years.map((year) => standing(byYear.get(year), writing))]),
    'heat',
  );

/** A share, where there are enough reports for one. */
const share = (part: number, whole: number, t: RegionTexts): string =>
  whole < LEAST_FOR_SHARE ? t.tooFew(part) : t.share(part, Math.round((100 * part) / whole));

const byYear = ({ tallies }: Overview, { t }: Writing): Markup =>
  table(
    t.tallyColumns,
    tallies.map(({ year, reports, withError, withWarning, late }) =>
      [year, reports, ...[withError, withWarning, late].map((part) => share(part, reports, t))].map(cell),
    ),
    'list',
  );

const part = (heading: string, content: Content): Content => h('section', {}, h('h2', {}, heading), content);
const entries = (of: readonly Content[], none: string): Content =>
  of.length
    ? h(
        'ul',
        {},
        of.map((entry) => (entry instanceof Markup ? entry : h('li', {}, entry))),
      )
    : h('p', { class: 'note' }, none);

const banner = (overview: Overview, { t, lang }: Writing): Markup =>
  h(
    'header',
    {},
    h('p', { class: 'kind' }, `${words(lang).product} · ${t.title}`),
    h('h1', {}, t.heading(overview.years)),
    h('p', { class: 'summary' }, t.summary(overview.reports, overview.rows.length, overview.unchecked.length)),
    h('p', { class: 'principle' }, t.principle),
  );

const late = ({ late: reports }: Overview): Content[] =>
  reports.map(({ agency, year, publishedOn }) => [text(agency), ` ${year} · ${publishedOn}`]);

const unchecked = ({ unchecked: audits }: Overview, { lang }: Writing): Content[] =>
  audits.map(({ body, source, reason }) => [
    text([body, source].filter(Boolean).join(' ')),
    reason === null ? '' : ` · ${reasonText(reason, lang)}`,
  ]);

const rules = (overview: Overview, { t, lang }: Writing): Markup =>
  table(
    t.ruleColumns,
    overview.rules.map(([rule, count]) => [ruleTitle(rule, lang), count].map(cell)),
    'list',
  );

const courses = (overview: Overview, writing: Writing): Content =>
  overview.courses.length ? coursesPart(overview.courses, writing) : h('p', { class: 'note' }, writing.t.nothing);

function body(audits: readonly Audit[], before: readonly Audit[], writing: Writing): Markup {
  const { t } = writing;
  const overview = overviewOf(audits);
  const remarks = remarksOn(audits, before).map((remark) => said(remark, writing));
  return h(
    'body',
    {},
    banner(overview, writing),
    h(
      'main',
      {},
      part(t.parts.heat, heat(overview, writing)),
      part(t.parts.years, byYear(overview, writing)),
      part(t.parts.remarks, entries(remarks, t.nothing)),
      part(t.parts.rules, rules(overview, writing)),
      part(t.parts.late, entries(late(overview), t.nothing)),
      part(t.parts.unchecked, entries(unchecked(overview, writing), t.nothing)),
      part(t.parts.courses, courses(overview, writing)),
    ),
    h('footer', { class: 'note' }, t.about),
  );
}

/**
 * One file that shows the reports of a region: doubts by body and year, what several reports show together, and figures over the
 * years. It opens offline and prints on A4.
 * @param before the results of an earlier round, to tell what changed since.
 * @returns the text of an HTML file, to be written in UTF-8.
 */
export function regionPage(audits: readonly Audit[], lang: Lang, before: readonly Audit[] = []): string {
  const writing: Writing = { t: regionTexts(lang), lang };
  return `<!doctype html>\n${h('html', { lang: lang === 'zh' ? 'zh-CN' : 'en' }, pageHead(`${words(lang).product} · ${writing.t.title}`, STYLE), body(audits, before, writing)).toString()}\n`;
}
