import { expand } from '../grid';
import { textWriter } from '../text';
import type { TextStyle } from '../text';
import type { Layout, PrintTable } from '../types';

/** Text with bars: layouts.md 1.1. */

const text = (name: string, table: (table: PrintTable) => string, more: Partial<TextStyle> = {}): Layout => ({
  name,
  axis: 'grid',
  writer: textWriter({ table, ...more }),
});

const clean = (value: string) => value.replaceAll('\n', '');

/** The texts of each row, covered slots as ''. */
const slots = (table: PrintTable) => expand(table).map((row) => row.map((slot) => (slot.first ? clean(slot.cell.text) : '')));

/** The texts of the cells that a row has of its own, each followed by the number of slots that it covers besides. */
const own = (table: PrintTable) =>
  table.rows.map((row) => row.map((cell) => ({ text: clean(cell.text), tail: cell.colSpan - 1 })));

const after = (table: PrintTable) =>
  slots(table)
    .map((row) => row.map((value) => `${value} |`).join(' '))
    .join('\n');

const markdown = (table: PrintTable) => {
  const [first = [], ...rest] = slots(table).map((row) => `| ${row.join(' | ')} |`);
  const columns = Math.max(...slots(table).map((row) => row.length));
  return [first, `|${'---|'.repeat(columns)}`, ...rest].join('\n');
};

const tail = (table: PrintTable) =>
  own(table)
    .map((row) =>
      row.map(({ text: value, tail: bars }) => `${value} |${bars > 1 ? ' ' + '|'.repeat(bars) : '|'.repeat(bars)}`).join(' '),
    )
    .join('\n');

/** The tail of a merged cell at the end of a row on a line of its own. */
const tailBelow = (table: PrintTable) =>
  own(table)
    .map(
      (row) =>
        row.map(({ text: value }) => `${value} |`).join(' ') +
        (row.length === 1 && row[0]?.tail ? `\n${'|'.repeat(row[0].tail)}` : ''),
    )
    .join('\n');

const cellALine = (table: PrintTable) =>
  own(table)
    .flatMap((row) => row.map(({ text: value }) => `${value} |`))
    .join('\n');

const barAlone = (table: PrintTable) =>
  own(table)
    .map((row) => row.map(({ text: value }) => value).join('\n|\n'))
    .join('\n');

const rowOpens = (table: PrintTable) =>
  own(table)
    .map((row) => ['|', ...row.map(({ text: value }) => `${value} |`)].join('\n'))
    .join('\n');

/** Header rows drag bars behind them. */
const longTail = (table: PrintTable) =>
  own(table)
    .map((row, at) => row.map(({ text: value }) => `${value} |`).join(' ') + (at < table.heads ? ` ${'|'.repeat(15)}` : ''))
    .join('\n');

/** The first half of a row of figures has bars, the second has none. */
const half = (table: PrintTable) =>
  own(table)
    .map((row) => {
      const texts = row.map(({ text: value }) => value);
      if (!texts.at(-1)) return `${texts.join(' | ')} |`;
      if (texts.length < 4) return texts.join(' | ');
      const at = texts.length - 1;
      return `${texts.slice(0, at).join(' | ')}\n${texts.slice(at).join('\n')}`;
    })
    .join('\n');

const broken = (table: PrintTable) =>
  slots(table)
    .map((row) => `|${row.map((value) => ` \n  ${value}  `).join('|')}|`)
    .join('\n');

/** One row of bars a line; title and prose are rows of the same table, hundreds of bars behind the title. */
const wholePage: Partial<TextStyle> = {
  title: (title) => `${title} ${'|'.repeat(300)}`,
  gap: '\n',
  finish: (value) =>
    value
      .split('\n')
      .map((line) => (line && !line.includes('|') ? `${line} |` : line))
      .join('\n'),
};

const marks: Partial<TextStyle> = { heading: (value) => `## ${value}`, title: (value) => `# ${value}` };

export const PIPE_LAYOUTS: readonly Layout[] = [
  text('bars-after', after),
  text('bars-markdown', markdown, marks),
  text('bars-tail', tail),
  text('bars-tail-below', tailBelow),
  text('bars-cell-a-line', cellALine),
  text('bars-alone-between', barAlone),
  text('bars-row-opens', rowOpens),
  text('bars-long-tail', longTail),
  text('bars-half', half),
  text('bars-breaks-in-cells', broken),
  text('bars-whole-page', tail, wholePage),
];
