/** Whether text can be told from what it is painted on. */

/** What lies behind text: colours as computed styles give them; null where a picture does, which nobody can compare with. */
export type Paper = string | null;

/** Text that is nearer to its paper than this, of 255, or as good as transparent, is read by nobody. */
const LEAST_CONTRAST = 16;
export const LEAST_OPACITY = 0.1;
/** Paper below it shows through. */
const OPAQUE = 0.5;

const NOTHING = 'rgba(0, 0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';
const COLOURS = /(?:rgba?|color|ok(?:lch|lab)|lch|lab)\([^()]{1,99}\)/g;
const PICTURE = /url|image-set|element|cross-fade|paint/;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

let pixel: OffscreenCanvasRenderingContext2D | null = null;

/** What is not told in red, green and blue is painted and looked at. */
function painted(text: string): Colour {
  pixel ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  pixel?.clearRect(0, 0, 1, 1);
  if (pixel) pixel.fillStyle = text;
  pixel?.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pixel?.getImageData(0, 0, 1, 1).data ?? [];
  return [red, green, blue, alpha / 255];
}

function colourOf(text: string): Colour {
  if (!text.startsWith('rgb')) return painted(text);
  const [red = 0, green = 0, blue = 0, alpha = 1] = text
    .slice(text.indexOf('(') + 1)
    .split(',')
    .map(Number.parseFloat);
  return [red, green, blue, alpha];
}

const coloursIn = (text: string): Colour[] => (text.match(COLOURS) ?? []).map(colourOf);
const clipsToText = ({ backgroundClip }: CSSStyleDeclaration): boolean => backgroundClip.includes('text');

/** What lies behind the text of an element, given what lies behind the element. */
export function paperIn(style: CSSStyleDeclaration, behind: Paper): Paper {
  const { backgroundImage, backgroundColor } = style;
  if ((backgroundImage === 'none' && backgroundColor === NOTHING) || clipsToText(style)) return behind;
  if (PICTURE.test(backgroundImage)) return null;
  for (const paper of [backgroundImage, backgroundColor]) {
    const colours = coloursIn(paper);
    if (colours.length && colours.every(([, , , alpha]) => alpha >= OPAQUE)) return paper;
  }
  return behind;
}

/** The page itself, where nothing is painted: in a dark scheme nobody knows. */
export const canvasOf = ({ colorScheme }: CSSStyleDeclaration): Paper => (colorScheme.includes('dark') ? null : WHITE);

const contrast = (ink: Colour, paper: Colour): number =>
  ink[3] * Math.max(...[0, 1, 2].map((at) => Math.abs((ink[at] ?? 0) - (paper[at] ?? 0))));

const known = new Map<string, boolean>();
const MOST_KNOWN = 500;

function areUnseen(inks: string, paper: Paper): boolean {
  const papers = paper === null ? null : coloursIn(paper);
  return coloursIn(inks).every(
    (ink) => ink[3] < LEAST_OPACITY || papers?.every((colour) => contrast(ink, colour) < LEAST_CONTRAST),
  );
}

/** Whether text in this style is not to be told from its paper: neither its fill, its outline, its shadow nor what is clipped to it. */
export function vanishes(style: CSSStyleDeclaration, paper: Paper): boolean {
  const outline = Number.parseFloat(style.webkitTextStrokeWidth) > 0 ? style.webkitTextStrokeColor : '';
  const clipped = clipsToText(style) ? style.backgroundImage + style.backgroundColor : '';
  const inks = `${style.webkitTextFillColor || style.color} ${outline} ${style.textShadow} ${clipped}`;
  const key = `${inks}/${paper}`;
  const unseen = known.get(key) ?? areUnseen(inks, paper);
  if (known.size < MOST_KNOWN) known.set(key, unseen);
  return unseen;
}
