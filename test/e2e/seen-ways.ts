/** A way to show a cell that is written as one text and read as another. `k` is the class of what the style is about. */
export interface Way {
  readonly cell: string;
  readonly style: string;
  /** What a reader sees; absent where that is what is written. */
  readonly seen?: string;
}

const hides = (style: string, tag = 'span'): Way => ({
  cell: `12<${tag} class="k">11</${tag}>`,
  style: `.k { ${style} }`,
  seen: '12',
});

/** The cell is written 1211 and shows 12: what is written makes a row differ that adds up. */
export const FALSE_FINDING: Readonly<Record<string, Way>> = {
  'display: none': hides('display: none'),
  'visibility: hidden': hides('visibility: hidden'),
  'a font of no size': hides('font-size: 0'),
  'a font of one pixel': hides('font-size: 1px'),
  'opacity 0': hides('opacity: 0'),
  'opacity of two elements': {
    cell: '12<i class="k"><b>11</b></i>',
    style: '.k { opacity: .3 } .k b { opacity: .2 }',
    seen: '12',
  },
  'a transparent colour': hides('color: transparent'),
  'a transparent fill': hides('-webkit-text-fill-color: transparent'),
  'the colour of the table': hides('color: white'),
  'a colour beside that of its background': hides('background: #204080; color: #224080'),
  'a colour told in another way': hides('color: oklch(1 0 0)'),
  'a gradient of its colour': hides('background: linear-gradient(#fff, #fff), #000; color: #fff'),
  'a place left of the page': hides('position: absolute; left: -9999px'),
  'a place above the page': hides('position: fixed; top: -500px'),
  'text-indent': hides('display: inline-block; width: 0; overflow: hidden; text-indent: -999px'),
  'a box without width': hides('display: inline-block; width: 0; overflow: hidden'),
  'a box without height': hides('height: 0; overflow: hidden', 'div'),
  'a box that is too narrow': {
    cell: '<b class="k">1211</b>',
    style: '.k { display: inline-block; width: 2ch; overflow: hidden; font: 14px monospace }',
    seen: '12',
  },
  'clip-path': hides('display: inline-block; clip-path: inset(50%)'),
  clip: hides('position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)'),
  'scale(0)': hides('display: inline-block; transform: scale(0)'),
  'a translation': hides('display: inline-block; transform: translateX(-5000px)'),
  'a turn on its edge': hides('display: inline-block; transform: rotateY(90deg)'),
  'content-visibility': hides('display: inline-block; content-visibility: hidden'),
  'a filter': hides('display: inline-block; filter: opacity(0)'),
  'a mask': hides('display: inline-block; mask-image: linear-gradient(transparent, transparent)'),
  'a place behind the table': hides('position: relative; z-index: -1'),
  'dots for characters': hides('-webkit-text-security: disc'),
  'a line through': hides('text-decoration: line-through'),
  'a closed fold': { cell: '12<details><summary></summary>11</details>', style: '', seen: '12' },
  'the first letter': { cell: '<p class="k">112</p>', style: '.k::first-letter { color: transparent }', seen: '12' },
  'a copy for small screens': { cell: '<span>12</span><span class="k">12</span>', style: '.k { display: none }', seen: '12' },
  'a cover': {
    cell: '11<span class="k">12</span>',
    style: 'td { position: relative } .k { position: absolute; inset: 0; background: #fff }',
    seen: '12',
  },
  'words for screen readers': {
    cell: '<span class="k">件数</span>12',
    style: '.k { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }',
    seen: '12',
  },
  'a small figure below the line': { cell: '12<sub>1</sub>', style: '', seen: '12' },
};

const shows = (cell: string, style: string, seen: string): Way => ({ cell, style, seen });

/** The cell is written 12, as its row needs it, and shows another figure. */
export const HIDDEN_FINDING: Readonly<Record<string, Way>> = {
  '::after': shows('<b class="k">12</b>', '.k::after { content: "1" }', '121'),
  '::before': shows('<b class="k">12</b>', '.k::before { content: "3" }', '312'),
  'a minus': shows('<b class="k">12</b>', '.k::before { content: "-" }', '-12'),
  decimals: shows('<b class="k">12</b>', '.k::after { content: ".5" }', '12.5'),
  'an attribute': shows('<b class="k" data-more="4">12</b>', '.k::after { content: attr(data-more) }', '124'),
  'an empty element': shows('12<i class="k"></i>', '.k::after { content: "9" }', '129'),
  'a counter': shows('<b class="k">12</b>', '.k { counter-increment: more } .k::after { content: counter(more) }', '12#'),
  'a marker': shows('<ul><li class="k">12</li></ul>', '.k::marker { content: "1" }', '112'),
  'hidden digits': shows('1<b class="k">2</b>', '.k { font-size: 0 }', '1'),
  'hidden digits before': shows('<b class="k">1</b>2', '.k { position: absolute; left: -999px }', '2'),
  'an invisible cell': shows('<td class="k">12</td>', '.k { color: transparent }', ''),
  'an indented cell': shows('<td class="k">12</td>', '.k { text-indent: -9999px }', ''),
  'unicode-bidi': shows('<b class="k">12</b>', '.k { direction: rtl; unicode-bidi: bidi-override }', '21'),
  'characters that turn text': shows('\u202e12\u202c', '', '21'),
  bdo: shows('<bdo dir="rtl">12</bdo>', '', '21'),
  'a row that runs backwards': shows(
    '<div class="k"><i>1</i><i>2</i></div>',
    '.k { display: flex; flex-direction: row-reverse }',
    '21',
  ),
  floats: shows('<div class="k"><i>1</i><i>2</i></div>', '.k { width: 60px } .k i { float: right }', '21'),
  'digits that change places': shows(
    '<i class="k">1</i><b class="k">2</b>',
    '.k { position: relative; left: 1em } b.k { left: -1em }',
    '21',
  ),
  'a half turn': shows('<b class="k">12</b>', '.k { display: inline-block; transform: rotate(180deg) }', ''),
  'a box of a form': shows('<input class="k" value="12" size="3">', '', '15'),
  'a small figure made large': shows('12<sup class="k">1</sup>', '.k { font-size: 1em; vertical-align: baseline }', '121'),
  'what was struck out': shows('<del class="k">11</del>12', '.k { text-decoration: none }', '1112'),
  'a drawing': shows('12<svg width="20" height="20"><text x="0" y="15">1</text></svg>', '', '121'),
};

/** Written 12, and seen as 12 by everybody. */
export const HONEST: Readonly<Record<string, Way>> = {
  'pasted from a word processor': {
    cell: '<p class="MsoNormal" align="center"><span lang="EN-US" style="font-size:10.5pt;font-family:宋体">1</span><span style="font-size:12pt">2</span><o:p>&nbsp;</o:p></p>',
    style: '',
  },
  'with the name of its column on small screens': {
    cell: '<td class="k" data-label="1.自然人">12</td>',
    style: '.k::before { content: attr(data-label) "："; float: left }',
  },
  'with a label that ends in a letter': {
    cell: '<td class="k" data-label="2022年件数">12</td>',
    style: '.k::before { content: attr(data-label) }',
  },
  'with its unit': { cell: '<b class="k">12</b>', style: '.k::after { content: "件" }' },
  'with a sign of a font': { cell: '<b class="k">12</b>', style: '.k::after { content: "\\e901" }' },
  'with the mark of a note': { cell: '12<sup>1</sup>', style: '' },
  'with the mark of a note as style sheets reset it': {
    cell: '12<sup class="k">2</sup>',
    style: '.k { font-size: 75%; line-height: 0; position: relative; vertical-align: baseline; top: -.5em }',
  },
  'with a note that a style sheet writes': {
    cell: '<b class="k">12</b>',
    style: '.k::after { content: "1"; vertical-align: super; font-size: 60% }',
  },
  'between blanks': { cell: '&nbsp;12&#8203;&nbsp;', style: '' },
  'in wide digits': { cell: '<b class="k">12</b>', style: '.k { text-transform: full-width }' },
  'with how it is read': { cell: '<ruby>12<rt></rt></ruby>', style: '' },
  'as a point of a list': { cell: '<ol><li>12</li></ol>', style: '' },
  'written from right to left': { cell: '<td dir="rtl">12</td>', style: '' },
  'in two parts, from right to left': { cell: '<td dir="rtl"><b>1</b><b>2</b></td>', style: '' },
  downwards: { cell: '<b class="k">12</b>', style: '.k { writing-mode: vertical-rl }' },
  'in two lines': { cell: '<p class="k">12</p>', style: '.k { width: 1ch; word-break: break-all; font: 14px monospace }' },
  'wider than its box': { cell: '<p class="k">12</p>', style: '.k { width: 3px }' },
  'in the middle of its cell': {
    cell: '<div class="k">12</div>',
    style:
      'td:has(.k) { position: relative; height: 40px; width: 60px } .k { position: absolute; top: 50%; left: 50%; transform: translate(-50%, -50%) }',
  },
  'on a sign': {
    cell: '<span class="k">12</span>',
    style: '.k { background: #c00; color: #fff; border-radius: 9px; padding: 0 5px }',
  },
  'filled with a gradient': {
    cell: '<span class="k">12</span>',
    style: '.k { background: linear-gradient(red, blue); background-clip: text; color: transparent }',
  },
};
