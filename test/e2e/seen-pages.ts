import { OUTCOMES, reportPage, type Own } from './shown';
import { FALSE_FINDING, HIDDEN_FINDING, HONEST, type Way } from './seen-ways';

/** Ways in portions that fit into one table. */
export function portions(ways: Readonly<Record<string, Way>>): (readonly [string, Way])[][] {
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

export const WHOLE: Readonly<Record<string, Own>> = {
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
export const ELSEWHERE: Readonly<Record<string, string>> = {
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

export const SENTENCES: Readonly<
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

export const routes: Record<string, string> = {
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
  '/drawn-later.html': reportPage({
    cells: { granted: '<b class="k">12</b>' },
    style:
      '.k::after { content: "1" } .far { margin-top: 30000px; content-visibility: auto; contain-intrinsic-size: auto 2000px }',
    around: (own) => `<div class="far">${own}</div>`,
  }),
  '/flickers-true.html': reportPage({ cells: { granted: '<td class="k">12</td>' }, script: flickers('12', '13') }),
  '/flickers-false.html': reportPage({ cells: { granted: '<td class="k">12</td>' }, script: flickers('13', '12') }),
  ...numbered(
    'sentence',
    Object.values(SENTENCES).map((own) => reportPage(own)),
  ),
};
