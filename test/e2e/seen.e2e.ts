import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import type { TabState } from '../../src/messages';
import { badge, cardText, factsOf, hover, marked } from './marks';
import { launch, type Rig } from './rig';
import { FIGURE, OUTCOMES, reportPage, type Own } from './shown';

/** A way to show a cell that is written as one text and read as another. `k` is the class of what the style is about. */
interface Way {
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
const FALSE_FINDING: Readonly<Record<string, Way>> = {
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
const HIDDEN_FINDING: Readonly<Record<string, Way>> = {
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
const HONEST: Readonly<Record<string, Way>> = {
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

/** Ways in portions that fit into one table. */
function portions(ways: Readonly<Record<string, Way>>): (readonly [string, Way])[][] {
  const all = Object.entries(ways);
  return Array.from({ length: Math.ceil(all.length / OUTCOMES.length) }, (_, at) =>
    all.slice(at * OUTCOMES.length, (at + 1) * OUTCOMES.length),
  );
}

/** A page that shows one way in each row: what a style is about has a class of its own in each. */
function pageOf(ways: readonly (readonly [string, Way])[], more: Own = {}): string {
  const own = (text: string, at: number) => text.replaceAll('"k"', `"k${at}"`).replaceAll(/\.k\b/g, `.k${at}`);
  const cells = Object.fromEntries(
    ways.map(([, { cell }], at) => [OUTCOMES[at] ?? '', cell.includes('class="k"') ? own(cell, at) : cell]),
  );
  const style = ways.map(([, { style: text }], at) => own(text, at)).join('\n');
  const script = `for (const box of document.querySelectorAll('input')) box.value = '15';`;
  return reportPage({ ...more, style: `${style}\n${more.style ?? ''}`, cells, script });
}

const pages = (name: string, ways: Readonly<Record<string, Way>>): Record<string, string> =>
  Object.fromEntries(portions(ways).map((some, at) => [`/${name}-${at}.html`, pageOf(some)]));

/** One row does not add up, and shows it. */
const DIFFERS = { granted: '13' };

const WHOLE: Readonly<Record<string, Own>> = {
  'in a box that scrolls': { around: (own) => `<div style="width: 150px; height: 60px; overflow: auto">${own}</div>` },
  'in a fold that is closed': { around: (own) => `<div style="height: 0; overflow: hidden">${own}</div>` },
  'in a part that opens on a click': { around: (own) => `<details><summary>表三</summary>${own}</details>` },
  'behind a tab': { around: (own) => `<div style="display: none">${own}</div>` },
  'that is about to appear': { around: (own) => `<div style="opacity: 0; transform: translateY(40px)">${own}</div>` },
  'that is hidden for now': { around: (own) => `<div style="visibility: hidden">${own}</div>` },
  'moved out of the page': { around: (own) => `<div style="position: absolute; left: -9999px">${own}</div>` },
  reduced: { around: (own) => `<div style="transform: scale(.1)">${own}</div>` },
  'zoomed out': { style: 'html { zoom: .25 }' },
  'zoomed in': { style: 'html { zoom: 4 }' },
  'in small print': { style: 'table { font-size: 3px }' },
  'light on dark': { style: ':root { color-scheme: dark; background: #111; color: #eee } table { background: #111 }' },
  'turned dark by a filter': { style: 'html { filter: invert(1) }' },
  'white on a picture': {
    style: 'body { background: #fff url("data:image/gif;base64,R0lGODlhAQABAAAAACw=") } table { background: none; color: #fff }',
  },
  'on a page that runs from right to left': { html: 'dir="rtl"' },
  'that prints otherwise': { style: '@media print { td { color: transparent } td::after { content: "9" } }' },
  'with rows that are not shown beside those that are': {
    around: (own) => own.replace(/<tr>[^]*?<\/tr>/g, (row) => row.replace('<tr>', '<tr class="k">').replaceAll('13', '12') + row),
    style: '.k { display: none }',
  },
  'with columns that are not shown': {
    around: (own) => own.replaceAll('<td>0</td>', '<td class="k">7</td><td>0</td>'),
    style: '.k { display: none }',
  },
  'in a closed shadow root, in place of another': {
    around: (own) => `<section><template shadowrootmode="closed">${own}</template>${own.replaceAll('13', '12')}</section>`,
  },
  'in a closed shadow root, in place of a text': {
    around: (own) => `<header><template shadowrootmode="closed">${own}</template>本表略。</header>`,
  },
  'whose cells are turned into lines on small screens': {
    style: 'table, tbody, tr, td { display: block } td::before { content: "1.申请数："; display: inline-block; width: 8em }',
  },
};

/** Every figure is written in its place, and some of them are shown in others. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'in another order of the columns': 'tr { display: flex } td { flex: 1 } td:nth-child(2) { order: 9 }',
  'in another order of the rows':
    'table { display: flex; flex-direction: column } tbody { display: contents } tr { display: flex } td { flex: 1 } tr:has(.k) { order: 9 }',
  'beside its place': '.k { position: relative; left: 200px }',
  'moved to its right': '.k { transform: translateX(150px) }',
  'moved with its row': 'tr:has(.k) { position: relative; left: 90px }',
  'out of its row': '.k { position: absolute; left: 0; top: 0 }',
  nowhere: 'tr:has(.k) { visibility: collapse }',
};

/** Shows one figure in every frame and says another between them. */
const flickers = (painted: string, said: string): string => `const text = document.querySelector('.k').firstChild;
const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { text.data = '${said}'; };
const paint = () => { text.data = '${painted}'; port2.postMessage(0); requestAnimationFrame(paint); }; requestAnimationFrame(paint);`;

const SENTENCES: Readonly<
  Record<string, { readonly overview: string; readonly style?: string; readonly verdict: string; readonly seen?: string }>
> = {
  'with hidden digits': {
    overview: '<p>全年新收政府信息公开申请252<b class="k">11</b>件。</p>',
    style: '.k { display: none }',
    verdict: 'unchecked not-as-seen',
    seen: '252',
  },
  'with digits that a style adds': {
    overview: '<p>全年新收政府信息公开申请<b class="k">252</b>件。</p>',
    style: '.k::after { content: "6" }',
    verdict: 'unchecked not-as-seen',
    seen: '2526',
  },
  'of which a part is hidden': {
    overview: '<p>全年平稳。<b class="k">全年新收政府信息公开申请253件。</b></p>',
    style: '.k { opacity: 0 }',
    verdict: 'unchecked not-as-seen',
    seen: '',
  },
  'with digits that are turned round': {
    overview: '<p>全年新收政府信息公开申请<bdo dir="rtl">252</bdo>件，<bdo dir="rtl">21</bdo>件次。</p>',
    verdict: 'holds',
  },
  'that differs, and shows it': { overview: '<p>全年新收政府信息公开申请253件。</p>', verdict: 'violated' },
  'that differs, with the mark of a note': {
    overview: '<p>全年新收政府信息公开申请253<sup>1</sup>件。</p>',
    verdict: 'violated',
  },
  'that differs, as a point of a list': {
    overview: '<ol><li>全年新收政府信息公开申请253件。</li></ol>',
    style: 'ol { list-style: none; counter-reset: n } li { counter-increment: n } li::before { content: counter(n) ". " }',
    verdict: 'violated',
  },
  'that differs, with hidden words': {
    overview: '<p>全年<b class="k">共</b>新收政府信息公开申请253件。</p>',
    style: '.k { display: none }',
    verdict: 'violated',
  },
  'that differs, and is about to appear': {
    overview: '<p class="k">全年新收政府信息公开申请253件。</p>',
    style: '.k { opacity: 0 }',
    verdict: 'violated',
  },
  'that differs, pasted from a word processor': {
    overview: `<p>${[...'全年新收政府信息公开申请253件。'].map((sign) => `<span lang="EN-US" style="font-size:14pt"><span>${sign}</span></span>`).join('')}</p>`,
    verdict: 'violated',
  },
};

const numbered = (name: string, markup: readonly string[]): Record<string, string> =>
  Object.fromEntries(markup.map((text, at) => [`/${name}-${at}.html`, text]));

const routes: Record<string, string> = {
  ...pages('false', FALSE_FINDING),
  ...pages('hidden', HIDDEN_FINDING),
  ...pages('honest', HONEST),
  ...numbered(
    'whole',
    Object.values(WHOLE).map((own) => reportPage({ ...own, cells: DIFFERS })),
  ),
  ...numbered(
    'elsewhere',
    Object.values(ELSEWHERE).map((style) => reportPage({ style, cells: { granted: '<td class="k">12</td>' } })),
  ),
  '/flickers-true.html': reportPage({ cells: { granted: '<td class="k">12</td>' }, script: flickers('12', '13') }),
  '/flickers-false.html': reportPage({ cells: { granted: '<td class="k">12</td>' }, script: flickers('13', '12') }),
  ...numbered(
    'sentence',
    Object.values(SENTENCES).map((own) => reportPage(own)),
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes });
});
afterAll(() => rig?.close());
afterEach(() => rig.closePages());

async function auditOf(page: Page): Promise<Audit> {
  const { frames } = (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
  const [audit] = frames[0]?.result.audits ?? [];
  if (!audit?.report) throw new Error('no report was audited');
  return audit;
}

const factOf = (audit: Audit, outcome: string | undefined) => audit.report?.facts[`requests/${outcome}/naturalPerson`];
function verdictOf(audit: Audit, id: string): string {
  const { verdict = '', reason = '' } = audit.relations.find((relation) => relation.id === id) ?? {};
  return [verdict, reason].filter(Boolean).join(' ');
}
const rulesOf = ({ findings }: Audit): string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

describe.each([
  ['what is written and not shown is no finding', 'false', FALSE_FINDING],
  ['what is shown otherwise hides no finding', 'hidden', HIDDEN_FINDING],
])('%s', (_, name, ways) => {
  describe.each(portions(ways).map((some, at) => [at, some] as const))('(page %i)', (at, some) => {
    let audit: Audit;
    beforeAll(async () => {
      audit = await auditOf(await rig.openInFront(`/${name}-${at}.html`));
    });

    it.each(some.map(([way, { seen }], row) => [way, seen, OUTCOMES[row]] as const))('%s', (_way, seen, outcome) => {
      expect(factOf(audit, outcome)).toMatchObject({ value: null, seen });
      expect(verdictOf(audit, `requests.rowTotal/${outcome}`)).toBe('unchecked not-as-seen');
    });

    it('and nothing else is found', () => {
      expect(audit.coverage.violated).toBe(0);
      expect(rulesOf(audit)).toEqual(['not-as-seen']);
      expect(audit.findings[0]?.params['count']).toBe(some.length);
    });
  });
});

describe('a figure that shows what is written', () => {
  let audit: Audit;
  beforeAll(async () => {
    audit = await auditOf(await rig.openInFront('/honest-0.html'));
  });

  it.each(Object.keys(HONEST).map((way, row) => [way, OUTCOMES[row]] as const))('%s', (_, outcome) => {
    expect(factOf(audit, outcome)?.seen).toBeUndefined();
    expect(factOf(audit, outcome)?.value).toBe(FIGURE);
  });

  it('is checked', () => {
    expect(audit.coverage).toMatchObject({ holds: 42 });
    expect(rulesOf(audit)).toEqual([]);
  });
});

describe('a table', () => {
  it.each(Object.keys(WHOLE).map((way, at) => [way, at] as const))('%s is read as it is written', async (_, at) => {
    const audit = await auditOf(await rig.openInFront(`/whole-${at}.html`));
    expect(verdictOf(audit, 'requests.rowTotal/granted')).toBe('violated');
    expect(audit.coverage).toMatchObject({ violated: 2, unchecked: 0 });
    expect(rulesOf(audit)).not.toContain('not-as-seen');
  });
});

describe('a figure that stands elsewhere than its table has it', () => {
  it.each(Object.keys(ELSEWHERE).map((way, at) => [way, at] as const))('%s, counts for nothing', async (_, at) => {
    const audit = await auditOf(await rig.openInFront(`/elsewhere-${at}.html`));
    expect(factOf(audit, 'granted')).toMatchObject({ value: null, seen: '' });
    expect(audit.coverage.violated).toBe(0);
    expect(rulesOf(audit)).toEqual(['not-as-seen']);
  });
});

describe('a page that shows one figure in every frame and says another between them', () => {
  it('is not accused of what nobody sees', async () => {
    const page = await rig.openInFront('/flickers-true.html');
    await badge(rig, page, '1');
    const audit = await auditOf(page);
    expect([audit.coverage.violated, rulesOf(audit)]).toEqual([0, ['not-as-seen']]);
  });

  it('does not pass for sound', async () => {
    const page = await rig.openInFront('/flickers-false.html');
    await badge(rig, page, '1');
    expect((await auditOf(page)).coverage.holds).toBeLessThan(42);
  });
});

describe('a sentence', () => {
  it.each(Object.entries(SENTENCES).map(([way, { verdict, seen }], at) => [way, verdict, seen, at] as const))(
    '%s (%s)',
    async (_, verdict, seen, at) => {
      const audit = await auditOf(await rig.openInFront(`/sentence-${at}.html`));
      const [claim] = audit.report?.claims ?? [];
      expect([claim?.verdict, claim?.reason].filter(Boolean).join(' ')).toBe(verdict);
      expect(claim?.seen).toBe(seen);
      expect(rulesOf(audit)).toEqual(verdict === 'violated' ? ['claim-violated'] : seen === undefined ? [] : ['not-as-seen']);
    },
  );
});

interface Action {
  setBadgeText(details: { readonly tabId?: number; readonly text?: string }): Promise<void>;
}

describe('nobody is accused for a moment', () => {
  /** Every text that the badge of a tab gets from now on. */
  const badgesOf = async (tab: number): Promise<() => Promise<string[]>> => {
    await rig.worker.evaluate(() => {
      const { action } = (globalThis as unknown as { chrome: { action: Action } }).chrome;
      const log: [number | undefined, string][] = [];
      Object.assign(globalThis, { log });
      const set = action.setBadgeText.bind(action);
      action.setBadgeText = (details) => {
        log.push([details.tabId, details.text ?? '']);
        return set(details);
      };
    });
    return () =>
      rig.worker.evaluate(
        (of) =>
          (globalThis as unknown as { log: [number, string][] }).log.flatMap(([tab, text]) => (tab === of && text ? [text] : [])),
        tab,
      );
  };

  it('and nothing passes for sound that is shown otherwise, however often it is looked at', async () => {
    const page = await rig.openInFront('/index.html');
    const badges = await badgesOf(await rig.tabId(page));
    await page.goto('http://www.jiangcheng.gov.cn/false-0.html');
    await badge(rig, page, '1');
    expect(new Set(await badges())).toEqual(new Set(['1']));
    await page.goto('http://www.jiangcheng.gov.cn/hidden-0.html');
    await badge(rig, page, '1');
    await page.waitForTimeout(1500);
    const before = (await badges()).length;
    for (let at = 0; at < 3; at++) {
      await page.evaluate((n) => document.querySelector('table')?.setAttribute('data-n', String(n)), at);
      await page.evaluate(() => document.querySelector('h1 + h2')?.append('\u200b'));
      await page.waitForTimeout(700);
    }
    expect((await badges()).slice(before).filter((text) => text !== '1')).toEqual([]);
  });
});

describe('a cell that is shown otherwise', () => {
  it('is marked, and its card says what stands where', async () => {
    const page = await rig.openInFront('/false-0.html');
    const marks = await marked(page);
    expect(factsOf(marks, 'primary')).toContain('requests/granted/naturalPerson');
    await hover(page, 'requests/granted/naturalPerson');
    await expect.poll(() => cardText(page)).toMatch(/代码中为“1211”，页面显示为“12”/);
  });
});
