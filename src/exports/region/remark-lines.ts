import { factName, sectionName, type Lang } from '../../texts';
import type { RegionTexts } from '../../texts/region';
import { h, type Content, type Markup } from '../evidence/markup';
import type { Cited, Remark, TwoFigures, TwoTexts } from './types';

/** What a page on a region is written with. */
export interface Writing {
  readonly t: RegionTexts;
  readonly lang: Lang;
}

/** Differences that one remark lists. */
const MOST_CELLS = 12;

/** Text that was read. */
export const text = (content: string): Markup => h('bdi', { lang: 'zh-CN' }, content);

/** How two reports are told apart: by their years, by their bodies, else by their order. */
function labelsOf([first, second]: readonly [Cited, Cited], t: RegionTexts): readonly [string, string] {
  if (first.agency !== second.agency) return [first.agency, second.agency];
  return first.year === second.year ? t.copies : [t.year(first.year), t.year(second.year)];
}

const figures = (cells: readonly (TwoFigures | TwoTexts)[], labels: readonly [string, string], { t, lang }: Writing): Content => [
  h(
    'ul',
    {},
    cells
      .slice(0, MOST_CELLS)
      .map(({ fact, first, second }) =>
        h('li', {}, text(t.figures(factName(fact, lang), [labels[0], first], [labels[1], second]))),
      ),
  ),
  cells.length > MOST_CELLS && h('p', { class: 'note' }, t.more(cells.length - MOST_CELLS)),
];

type Compared = Extract<Remark, { readonly cells: unknown }>;
type Of<Kind extends Remark['kind']> = Extract<Remark, { readonly kind: Kind }>;

const source = (content: Content): Markup => h('p', { class: 'note' }, content);
const list = (lines: readonly Content[]): Markup =>
  h(
    'ul',
    {},
    lines.map((line) => h('li', {}, line)),
  );

/** Two reports, with the cells in which they differ. */
function compared({ kind, reports, cells }: Compared, writing: Writing): Content {
  const { t } = writing;
  const labels = kind === 'changed-since-saved' ? t.rounds : labelsOf(reports, t);
  const [{ agency, year }] = reports;
  const addresses =
    reports[0].source === reports[1].source ? [reports[0].source] : reports.map(({ source }, at) => `${labels[at]} ${source}`);
  return [
    text(agency),
    t.remarks[kind](labels, year),
    figures(cells, labels, writing),
    source(addresses.map((address, at) => [at > 0 && h('br', {}), text(address)])),
  ];
}

/** The first of a long list, and how many more there are. */
const firstOf = <T>(all: readonly T[], line: (one: T) => Content, t: RegionTexts): Content[] => [
  ...all.slice(0, MOST_CELLS).map(line),
  ...(all.length > MOST_CELLS ? [t.moreReports(all.length - MOST_CELLS)] : []),
];

function alike({ section, percent, texts }: Of<'alike-to-another'>, { t, lang }: Writing): Content {
  const names = texts.slice(0, MOST_CELLS).map(({ agency }) => agency);
  return [
    text(names.join(t.and)),
    t.remarks['alike-to-another'](texts[0]?.year ?? 0, sectionName(section, lang), percent, texts.length),
    list(firstOf(texts, ({ agency, begins, source: address }) => [text(t.begins(agency, begins)), source(text(address))], t)),
  ];
}

const otherPlace = ({ report, section, name, quote }: Of<'other-place'>, { t, lang }: Writing): Content => [
  text(report.agency),
  t.remarks['other-place'](report.year, sectionName(section, lang), name),
  list([text(t.quote(quote))]),
  source(text(report.source)),
];

const titles = ({ host, usual, others }: Of<'order-of-titles'>, { t }: Writing): Content => [
  text(host),
  t.remarks['order-of-titles'](others.length),
  list([text(t.usual(usual)), ...firstOf(others, ({ title, source: address }) => [text(title), source(text(address))], t)]),
];

function lines(remark: Remark, writing: Writing): Content {
  const { remarks, and } = writing.t;
  switch (remark.kind) {
    case 'not-published':
      return [text(remark.agency), remarks['not-published'](remark.year, remark.neighbours)];
    case 'alike-to-another':
      return alike(remark, writing);
    case 'other-place':
      return otherPlace(remark, writing);
    case 'order-of-years':
      return [text(remark.agency), remarks['order-of-years'](remark.years.join(and)), source(text(remark.source))];
    case 'order-of-titles':
      return titles(remark, writing);
    default:
      return compared(remark, writing);
  }
}

/** A remark with its figures or texts and the addresses of its reports, as an entry of a list. */
export const said = (remark: Remark, writing: Writing): Markup => h('li', {}, lines(remark, writing));
