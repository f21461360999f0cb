import type { Audit } from '../audit/types';
import { TAKEN_OUT } from '../forms/lexicon/bodies';
import { h, type Content, type Markup } from './evidence/markup';
import { pageHead } from './evidence/head';
import { namedIn } from './region/bodies';
import type { Transcript, TranscriptBlock, TranscriptTable } from './transcript';

/** Shorter parts of names stand in labels of the form, too. */
const SHORTEST = 3;
const STYLE = 'body{font:16px/1.6 sans-serif;margin:2em}td{border:1px solid;padding:2px 6px}table{border-collapse:collapse}';

/** Takes the names of a report's body and places out of a text. */
function namesOut(agency: string): (text: string) => string {
  const { places, kind } = namedIn(agency);
  const names = [agency, kind].filter(({ length }) => length >= SHORTEST);
  return (text) => {
    let plain = text;
    for (const name of names) plain = plain.replaceAll(name, TAKEN_OUT.body);
    return places.length < SHORTEST ? plain : plain.replaceAll(places, TAKEN_OUT.place);
  };
}

const table = ({ rows }: TranscriptTable, plain: (text: string) => string): Markup =>
  h(
    'table',
    {},
    h(
      'tbody',
      {},
      rows.map((cells) =>
        h(
          'tr',
          {},
          cells.map(({ text, colSpan, rowSpan }) => h('td', { colspan: colSpan, rowspan: rowSpan }, plain(text))),
        ),
      ),
    ),
  );

/** Headings of sections and tables; of paragraphs, pictures and other headings nothing is kept. */
function block(one: TranscriptBlock, plain: (text: string) => string): Content {
  if (one.kind === 'table') return table(one, plain);
  const isHeading = one.kind === 'text' && one.places.some((place) => place.startsWith('section/'));
  return isHeading && h('h2', {}, plain(one.text));
}

/**
 * A sample of a report that was misread, to be attached to a message about it: its tables as they were read and the headings of its
 * sections, without the names of its body. It is made and kept where the reader wants it, and sent by nobody; read again it gives
 * the same cells.
 * @returns the text of an HTML file, to be written in UTF-8.
 */
export function misreadSample({ report }: Pick<Audit, 'report'>, { blocks }: Transcript): string {
  const plain = namesOut(report?.agency ?? '');
  const title = plain(report?.title ?? '') || TAKEN_OUT.title;
  const body = h(
    'body',
    {},
    h('h1', {}, title),
    blocks.map((one) => block(one, plain)),
  );
  return `<!doctype html>\n${h('html', { lang: 'zh-CN' }, pageHead(title, STYLE), body).toString()}\n`;
}
