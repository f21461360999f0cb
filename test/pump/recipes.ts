import { generatePage, LAYOUT_NAMES } from '../generator';
import type { Random } from '../generator/random';
import { COUNTER, drawPiece } from './pieces';

/** How a document is made: what is repeated, in what, and where it is put into a report. */
export interface Recipe {
  /** Seed of the page of the generator that it is put into. */
  readonly page: number;
  readonly kind: 'html' | 'text';
  /** Where in that page, as a share of its places. */
  readonly place: number;
  readonly prefix: string;
  /** Repeated so often inside of one wrapping … */
  readonly pieces: readonly string[];
  readonly times: number;
  /** … and that as often as the size allows. */
  readonly open: string;
  readonly close: string;
  readonly suffix: string;
}

const WRAPPINGS: Readonly<Record<Recipe['kind'], readonly (readonly [string, string])[]>> = {
  html: [
    ['', ''],
    ['<p>', '</p>'],
    ['<p>', '。</p>'],
    ['<tr><td>', '</td><td>3</td></tr>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<td>', '</td>'],
    ['<div>', ''],
    ['<h3>', '</h3>'],
    ['<span>', '</span>'],
    ['<br>', ''],
    ['<pre>', '</pre>'],
    ['<a href="', '.pdf">附件</a>'],
    ['<p style="', '">3</p>'],
    ['<!-- ', ' -->'],
  ],
  text: [
    ['', ''],
    ['', '\n'],
    ['', '。\n'],
    ['|', '|3|\n'],
    ['# ', '\n'],
    ['', '\t3\n'],
    ['\n\n', ''],
    ['“', '”'],
    ['（', '）'],
  ],
};
const TIMES = [1, 1, 1, 2, 7, 30, 200, 5000, 100_000];
const PAGES = 400;

/** Pages of the generator by kind; those that are no report are left out. */
const seeds = { html: [] as number[], text: [] as number[] };
for (let seed = 0; seed < PAGES; seed++) {
  if (LAYOUT_NAMES[seed % LAYOUT_NAMES.length]?.startsWith('not/')) continue;
  seeds[generatePage(seed).kind === 'html' ? 'html' : 'text'].push(seed);
}

const some = (random: Random, most: number) => Array.from({ length: random.int(0, most) }, () => drawPiece(random));

/** A recipe of chance. */
export function drawRecipe(random: Random): Recipe {
  const kind = random.chance(0.5) ? 'html' : 'text';
  const [open, close] = random.pick(WRAPPINGS[kind]);
  return {
    page: random.pick(seeds[kind]),
    kind,
    place: random.next(),
    prefix: some(random, 2).join(''),
    pieces: [drawPiece(random), ...some(random, 2)],
    times: random.pick(TIMES),
    open,
    close,
    suffix: some(random, 2).join(''),
  };
}

/** The same with one thing changed. */
export function changeRecipe(recipe: Recipe, random: Random): Recipe {
  const fresh = drawRecipe(random);
  const [open, close] = random.pick(WRAPPINGS[recipe.kind]);
  const changes: readonly Partial<Recipe>[] = [
    { pieces: fresh.pieces },
    { pieces: [...recipe.pieces, drawPiece(random)].slice(-4) },
    { pieces: [drawPiece(random), ...recipe.pieces].slice(0, 4) },
    { times: fresh.times },
    { open, close },
    { place: fresh.place },
    { prefix: fresh.prefix },
    { suffix: fresh.suffix },
    { page: random.pick(seeds[recipe.kind]) },
  ];
  return { ...recipe, ...random.pick(changes) };
}

/** Where something can be put into a page: behind a tag, inside of a text, or at the start of a line. */
function putInto(page: string, place: number, added: string): string {
  const from = Math.max(0, page.indexOf('<body'));
  const at = from + Math.floor(place * (page.length - from));
  const open = page.lastIndexOf('<', at);
  const inTag = open > page.lastIndexOf('>', at);
  const end = inTag ? page.indexOf('>', at) + 1 : at;
  return page.slice(0, end) + added + page.slice(end);
}

/** A document of about so many bytes. */
export function cook({ page, place, prefix, pieces, times, open, close, suffix }: Recipe, size: number): string {
  const piece = pieces.join('');
  const room = Math.max(1, Math.floor(size / bytesOf(piece)));
  const inside = Math.min(times, room);
  const unit = open + piece.repeat(inside) + close;
  const outside = Math.max(1, Math.floor(size / bytesOf(unit)));
  let count = 0;
  const pumped = unit.repeat(outside).replaceAll(COUNTER, () => String(++count));
  return putInto(generatePage(page).html, place, prefix + pumped + suffix);
}

const bytesOf = (text: string) => Math.max(1, Buffer.byteLength(text));
