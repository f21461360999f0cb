import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseTree } from '../../src/readers/tree';

/** A tree as plain data: names, attributes and texts, where each text is a node of its own. */
function plain(node: Tree.Node): unknown {
  if ('value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
  const inner = 'content' in node ? plain(node.content) : null;
  const said = 'data' in node ? node.data : null;
  return [node.nodeName, attributes, 'childNodes' in node ? node.childNodes.map(plain) : [], inner, said];
}

const trees = (markup: string) => [plain(parseTree(markup).document), plain(parse(markup))];
const expectEqual = (markup: string): void => {
  const [ours, standard] = trees(markup);
  expect(ours).toEqual(standard);
};

/** What a run may begin with, end with or lie between. */
const PIECES = [
  '<p>',
  '</p>',
  '<td class="a b" STYLE=\'x:y\'>',
  '<br/>',
  '<Table\t>',
  '<tr>',
  '<x-y1 a-b=1 c="',
  '<a b=',
  '<',
  '</',
  '>',
  '"',
  "'",
  '=',
  '&',
  '&amp;',
  '&#x41;',
  '&nbsp',
  '&lt',
  ';',
  '/',
  '!',
  '-',
  '--',
  '-->',
  '<!--',
  '<!',
  '<?',
  ']]>',
  '<![CDATA[',

  '甲',
  '甲乙丙',
  '𠮷',
  '\ud842',
  '\udfb7',
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '\f',
  ' ',
  '   ',
  '\u0085',
  '\u00a0',
  '\ufeff',
  'aZ',
  'é',

  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<svg>',
  '</svg>',
  '<plaintext>',
  '<template>',
  '</template>',
  '<select>',
  '<option>',
  'x'.repeat(40),
  'style="width:48pt;padding:0 5.4pt"',
];

describe('characters that are taken at once give the tree of the standard', () => {
  test('whatever stands next to them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => expectEqual(pieces.join(''))),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['ends of lines of all kinds', '<p title="a\r\nb\rc\nd">一\r\n二\r三\n四</p>\r\n<!--a\r\nb-->'],
    ['an end of line behind a run that ends in a return', '<p>\r甲\n乙\r\n丙'],
    ['characters beyond 16 bits, whole and half', '<p title="甲𠮷乙\ud842">甲𠮷乙\udfb7丙</p><!--甲𠮷乙-->'],
    ['entities, whole, cut off and unknown', '<p title="a&amp;b&c=d&copy">甲&nbsp;乙&amp丙&无;丁&#65;'],
    ['quotation marks of the other kind', `<p title="a'b" lang='c"d'>甲`],
    ['names in capitals and with other signs', '<DIV Data-A1="x" _b:c=y é=z>甲</DIV><X-é2>乙'],
    ['scripts, styles and boxes', '<script>if (a < b && c) "</p>"</script><style>a>b{}</style><textarea>甲<p>&lt;</textarea>'],
    ['comments with hyphens and brackets', '<!--a-b--c<!d<!--e--!>甲<!-->乙<!--丙'],
    ['what ends within', '<p title="甲'],
    ['a name that ends within', '<p tit'],
    ['a tag that ends within', '<ta'],
    ['CDATA in a drawing', '<svg><![CDATA[甲<b>]]>乙</svg>'],
    ['control characters', '<p title="a\0b\u0001c\u007f">甲\0乙\u0001\u0085丙'],
  ])('%s', (_, markup) => expectEqual(markup));

  test('in a text so long that what was read is dropped on the way', () => {
    const part = '<p style="text-indent:2em" title="甲&amp;𠮷乙">甲乙丙\r\n  𠮷丁 &lt; 戊</p><!-- 己 -->';
    expectEqual(part.repeat(3000));
    expectEqual(`<p title="${'甲 '.repeat(80_000)}">${'乙'.repeat(150_000)}<b>${'丙\n'.repeat(50_000)}`);
  });
});
