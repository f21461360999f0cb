import type { TranscriptBlock, TranscriptCell, TranscriptTable, TranscriptText } from '../transcript';
import { h, type Content, type Markup } from './markup';
import { marksOf, type Mark, type Marks } from './marks';
import { cut, LONGEST_NAME, LONGEST_TEXT } from './parts';
import { anchorOf, figureId } from './places';
import type { Writing } from './types';

/** Longest text of a cell, in UTF-16 units. */
const LONGEST_CELL = 2000;

/** Names of places that were given away: each stands once. */
type Given = Set<string>;

interface Drawing extends Writing {
  readonly marks: Marks;
  readonly given: Given;
}

const numbers = ({ doubts }: Mark): Content =>
  h(
    'sup',
    {},
    doubts.map((number, at) => [at > 0 && ' ', h('a', { href: `#d${number}` }, `[${number}]`)]),
  );

function idFor({ given }: Drawing, places: readonly string[]): { readonly id?: string } {
  const id = places.map(anchorOf).find((one) => !given.has(one));
  if (id === undefined) return {};
  given.add(id);
  return { id };
}

const gravest = (marks: Marks, places: readonly string[]): Mark | undefined => {
  const all = places.flatMap((id) => marks.get(id) ?? []);
  return all.find(({ role }) => role === 'asked') ?? all[0];
};

const classOf = ({ role, severity }: Mark): string => `${role} ${severity}`;

function cellOf(drawing: Drawing, { text, rowSpan, colSpan, places }: TranscriptCell): Markup {
  const mark = gravest(drawing.marks, places);
  const spans = { ...(colSpan > 1 && { colspan: colSpan }), ...(rowSpan > 1 && { rowspan: rowSpan }) };
  const kind = [places.length ? 'figure' : '', mark ? classOf(mark) : ''].filter(Boolean).join(' ');
  const written = cut(text, LONGEST_CELL, drawing.t);
  return h(
    'td',
    { ...spans, ...(kind && { class: kind }), ...idFor(drawing, places) },
    mark ? [h('mark', {}, written), mark.role === 'asked' && numbers(mark)] : written,
  );
}

function tableOf(drawing: Drawing, { rows, places }: TranscriptTable): Markup {
  const drawn = rows.map((row) =>
    h(
      'tr',
      {},
      row.map((cell) => cellOf(drawing, cell)),
    ),
  );
  return h('table', { class: 'read', ...idFor(drawing, places) }, h('tbody', {}, drawn));
}

/** A paragraph with its figures: what doubts ask about, what was compared, and what nobody has checked. */
function textOf(drawing: Drawing, block: TranscriptText): Markup {
  const { marks, t } = drawing;
  const text = cut(block.text, LONGEST_TEXT, t);
  const parts: Content[] = [];
  let from = 0;
  for (const figure of block.figures) {
    const { start, end, kind } = figure;
    if (start < from || end > Math.min(text.length, LONGEST_TEXT)) continue;
    const mark = marks.get(figureId(figure));
    const title = kind === 'claim' ? t.report.claimed : t.report.uncovered;
    const look = { class: mark ? classOf(mark) : kind, title, ...idFor(drawing, [figureId(figure)]) };
    parts.push(text.slice(from, start), h('mark', look, text.slice(start, end)), mark?.role === 'asked' && numbers(mark));
    from = end;
  }
  parts.push(text.slice(from));
  const mark = gravest(marks, block.places);
  const look = { ...(mark && { class: `line ${classOf(mark)}` }), ...idFor(drawing, block.places) };
  return h(block.level ? 'h3' : 'p', look, parts, mark?.role === 'asked' && numbers(mark));
}

function blockOf(drawing: Drawing, block: TranscriptBlock): Markup {
  if (block.kind === 'picture')
    return h('p', { class: 'note' }, drawing.t.report.picture(cut(block.text, LONGEST_NAME, drawing.t)));
  return block.kind === 'table' ? tableOf(drawing, block) : textOf(drawing, block);
}

/** The report as it was read: its paragraphs and tables in order, with the same marks as the page has. */
export function reportPart(writing: Writing): Markup {
  const { evidence, doubts, t } = writing;
  const { transcript, audit } = evidence;
  const drawing: Drawing = { ...writing, marks: marksOf(doubts, audit), given: new Set() };
  return h(
    'section',
    { class: 'report' },
    h('h2', {}, t.report.heading),
    transcript
      ? [
          h('p', { class: 'note' }, t.report.intro),
          h(
            'div',
            { lang: 'zh-CN', class: 'paper', tabindex: 0 },
            transcript.blocks.map((block) => blockOf(drawing, block)),
          ),
          transcript.left > 0 && h('p', {}, t.report.left(transcript.left)),
        ]
      : h('p', {}, t.report.missing),
  );
}
