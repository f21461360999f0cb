import { h, type Content, type Markup } from './markup';
import type { Moment } from './types';
import type { EvidenceTexts } from '../../texts/evidence';

/** Longest texts of a page, in UTF-16 units: names and addresses, and paragraphs. */
export const LONGEST_NAME = 300;
export const LONGEST_TEXT = 20_000;

/** Text that is not longer than it may be, and how much of it was left out. */
export function cut(text: string, most: number, t: EvidenceTexts): string {
  return text.length > most ? text.slice(0, most) + t.report.cut(text.length - most) : text;
}

/** Text that was read, in the language of reports. */
const read = (text: string): Markup => h('bdi', { lang: 'zh-CN' }, text);

/** A name that was read. */
export const name = (text: string, t: EvidenceTexts): Markup => read(cut(text, LONGEST_NAME, t));

/** Names with what is said of them; those of which nothing is said are left out. */
export const facts = (entries: readonly (readonly [term: string, said: Content])[]): Markup =>
  h(
    'dl',
    {},
    entries.flatMap(([term, said]) => (said ? [h('dt', {}, term), h('dd', {}, said)] : [])),
  );

export const moment = ({ local, utc }: Moment, t: EvidenceTexts): string => local + (utc ? t.source.utc(utc) : '');

/** A table with a head. */
export const grid = (head: readonly string[], rows: readonly (readonly Content[])[]): Markup =>
  h(
    'table',
    { class: 'list' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head.map((text) => h('th', { scope: 'col' }, text)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((cells) =>
        h(
          'tr',
          {},
          cells.map((cell) => h('td', {}, cell)),
        ),
      ),
    ),
  );

export const list = (entries: readonly Content[], kind?: 'titles'): Markup =>
  h(
    'ul',
    kind ? { class: kind } : {},
    entries.map((entry) => h('li', {}, entry)),
  );

/** A list under a heading; nothing where it is empty. */
export const headed = (heading: string, count: number, content: () => Content): Content =>
  count > 0 && [h('h3', {}, heading), content()];
