import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { openHtmlFile, readHtmlFile } from '../../src/readers/file';
import { parseTree } from '../../src/readers/tree';
import { recognise } from '../../src/report';
import { generatePage } from '../generator';

const { html: report } = generatePage(3, { layout: 'spans', error: 'none', alone: true });
const body = report.replace(/^[^]*<body[^>]*>/, '').replace(/<\/body>[^]*$/, '');
const told = (markup: string) => recognise(readHtmlFile(markup)).map(({ status, reason }) => reason ?? status);

/** How many elements and comments the tree of a text has, and whether it was cut. */
function treeOf(markup: string): { size: number; cut: boolean } {
  const { document, cut } = parseTree(markup);
  let size = 0;
  const open: unknown[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    const { nodeName, childNodes = [], content } = node as { nodeName: string; childNodes?: unknown[]; content?: unknown };
    if (nodeName !== '#text') size++;
    for (const child of childNodes) open.push(child);
    if (content) open.push(content);
  }
  return { size, cut };
}

/** The standard's list of formatting elements, but for <a> and <nobr>: each of these two closes the one before it. */
const FORMATTING = 'b big code em font i s small strike strong tt u'.split(' ');
const unclosed = (...tags: string[]) =>
  `<p>${Array.from({ length: 1000 }, (_, n) => `<${tags[n % tags.length]} title="${n}">`).join('')}`;

describe('a text that asks for more elements than it has tags', () => {
  test('a thousand formatting elements that nobody closes, and paragraphs', () => {
    const { size, cut } = treeOf(unclosed(...FORMATTING) + '<p>甲乙'.repeat(3000));
    expect(size).toBeLessThan(502_000);
    expect(cut).toBe(true);
  });

  // Thirty paragraphs open all thousand again.
  test.each(FORMATTING)('a thousand <%s> count as often as they are opened anew', (tag) => {
    expect(treeOf(unclosed(tag) + '<p>甲乙'.repeat(30)).size).toBeGreaterThan(30_000);
  });

  test.each(['a', 'nobr'])('a thousand <%s> close each other and ask for nothing', (tag) => {
    const { size, cut } = treeOf(unclosed(tag) + '<p>甲乙'.repeat(3000));
    expect(size).toBeLessThan(10_000);
    expect(cut).toBe(false);
  });

  test.each([
    ['in front of tables', `${unclosed('i')}</p>${'<table>甲</table>'.repeat(3000)}`],
    ['in front of lists', `${unclosed('font')}${'<ul><li>甲</ul>'.repeat(3000)}`],
    ['closed in the wrong order', '<b><i><u><p>甲</b></i>'.repeat(70_000)],
  ])('formatting %s', (_, markup) => {
    const { size, cut } = treeOf(markup);
    expect(size).toBeLessThan(502_000);
    expect(cut).toBe(true);
  });

  test('is too large where the report would stand behind, and audited where it stands before', () => {
    const hostile = unclosed('font') + '<p>甲乙'.repeat(3000);
    expect(told(hostile + body)).toEqual(['too-large']);
    expect(told(body + hostile)).toEqual(['audited']);
  });

  test('is cut at the same place each time', () => {
    const markup = unclosed('small') + '<div>甲</div>'.repeat(5000);
    const [first, second] = [openHtmlFile(markup), openHtmlFile(markup)].map((read) => read(false));
    expect(first?.cut).toBe(true);
    expect(first?.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(
      second?.blocks.map((block) => block.kind === 'paragraph' && block.text),
    );
  });
});

test('comments take as much room as elements', () => {
  expect(parseTree('<!---->'.repeat(600_000)).cut).toBe(true);
});

test.each([
  ['a whole report', report],
  ['formatting that is closed in the wrong order', '<p><b>一<i>二</b>三</i><p>四'],
  ['what stands in a table between its rows', '<table>外<tr><td>内<b>粗</table>后'],
  ['a frame set', '<frameset><frame src="a.html"></frameset>'],
  ['templates, boxes and drawings', '<template><td>一</template><select><option>二<div>三</select><svg><desc><p>四'],
])('the tree of %s is that of the standard', (_, markup) => {
  const { document, cut } = parseTree(markup);
  expect(serialize(document)).toBe(serialize(parse(markup)));
  expect(cut).toBe(false);
});

describe('a drawing', () => {
  const drawn = (page: string) => `<svg viewBox="0 0 800 9000"><g><rect width="9"/><text>图一</text>${page}</g></svg>`;

  test('that holds the report as a page of its own is read', () => {
    expect(told(drawn(`<foreignObject width="800" height="9000"><div>${body}</div></foreignObject>`))).toEqual(['audited']);
  });

  test('that holds none is no text of the page', () => {
    const { blocks } = readHtmlFile(`<p>前</p>${drawn('<title>题</title>')}<p>后</p>`);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['前', '后']);
  });

  test('that is hidden is not read', () => {
    const { blocks } = readHtmlFile(drawn('<foreignObject>内</foreignObject>').replace('<svg', '<svg hidden'));
    expect(blocks).toEqual([]);
  });
});
