import { factName, type Lang } from '../../texts';
import type { RegionTexts } from '../../texts/region';
import { h, type Content, type Markup } from '../evidence/markup';
import type { Cited, Remark, TwoFigures } from './types';

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

const figures = (cells: readonly TwoFigures[], labels: readonly [string, string], { t, lang }: Writing): Content => [
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

/** A remark with its figures and the addresses of its reports, as an entry of a list. */
export function said(remark: Remark, writing: Writing): Markup {
  const { t } = writing;
  if (remark.kind === 'not-published')
    return h('li', {}, text(remark.agency), t.remarks['not-published'](remark.year, remark.neighbours));
  const { kind, reports, cells } = remark;
  const labels = labelsOf(reports, t);
  const [{ agency, year }] = reports;
  return h(
    'li',
    {},
    text(agency),
    t.remarks[kind](labels, year),
    figures(cells, labels, writing),
    h(
      'p',
      { class: 'note' },
      reports.map(({ source }, at) => [text(`${labels[at]} ${source}`), at === 0 && h('br', {})]),
    ),
  );
}
