import type { Block } from '../../src/document/types';

/** Mark-up that a browser repairs while it parses, by what is wrong with it. */
export const MALFORMED: Record<string, string> = {
  'unclosed cells and paragraphs': '<table><tr><td><p>a<td><p>b<td>c<tr><td>d<td>e<td>f</table>',
  'a paragraph before a table in a paragraph': '<p>x<table><tr><td>a<td>b</table>y</p>',
  'text between rows is put before the table': '<table>lost<tr><td>a<td>b</table>',
  'a cell without a row': '<table><td>a<td>b<tr><td>c<td>d</table>',
  'a row outside a table': '<div><tr><td>a</div>',
  'nested forms and tables': '<form><table><tr><form><td>a<td>b</form></table></form>',
  'a table in a cell': '<table><tr><td>a<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>',
  'wrong nesting of inline elements': '<p><b>a<i>b</b>c</i><table><tr><td><b>1<td>2</table>',
  'entities and blanks': '<table><tr><td>&nbsp;1&#12288;<td>2&lt;3</table>',
  'column groups and captions':
    '<table><caption>c</caption><colgroup><col span=2></colgroup><tr><th>a<th>b<tr><td>1<td>2</table>',
  'a page cut off in the middle': '<table><tr><td>a<td rowspan=2>b<tr><td>c<ta',
  'foreign elements': '<p>a<svg><text>no</text></svg>b</p><math><mi>x</mi></math>',
  'line breaks': '<p>a<br>b<br/>c</p><div>d<p>e</div>',
  'word paste': '<p class=MsoNormal><span>2<span lang=EN-US>0</span>23</span>年<o:p></o:p></p>',
};

/** Blocks as texts and places, without anchors, which no two readers share. */
export const plain = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'grid'
      ? block.rows.map((row) =>
          row.map((cell) => (cell ? `${cell.text.trim()}@${cell.row},${cell.column}+${cell.rowSpan}x${cell.colSpan}` : null)),
        )
      : block.kind === 'paragraph'
        ? `${block.level}:${block.text.trim()}`
        : `${block.kind}:${block.address}`,
  );
