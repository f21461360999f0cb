import { attributeOf, styleOf, type PageElement } from '../../readers/dom';
import { LEAST_OPACITY, vanishes, type Paper } from './paint';

/** What style sheets write beside an element. Only what touches the text may be a part of its figure: labels are none. */
export type Side = '::before' | '::after' | '::marker';

/** More is not looked at. */
const LONGEST = 200;

/** A text in quotes, which may be cut off; a counter; what an attribute says. */
const PARTS = /"((?:[^"\\]|\\.?)*)(?:"|$)|attr\(\s*([\w-]+)|counters?\(/g;
const FIGURE = /[\d０-９.．,，+\-−－#]/;
const COUNTS = /[\d０-９#]|[-−－]$/;

/** The texts of `content`; a counter, whose number is not told, as `#`. */
function textOf(content: string, element: PageElement): string {
  let text = '';
  for (const [part, quoted, name] of content.slice(0, LONGEST).matchAll(PARTS)) {
    if (quoted !== undefined) text += quoted.replace(/\\(.)/g, '$1');
    else text += name ? (attributeOf(element, name) ?? '') : part && '#';
  }
  return text.slice(0, LONGEST);
}

/** The end of a text that may belong to a figure behind it, or its beginning to one before it. */
function touching(text: string, side: Side): string {
  const characters = [...text];
  if (side !== '::after') characters.reverse();
  const end = characters.findIndex((character) => !FIGURE.test(character));
  const part = end < 0 ? characters : characters.slice(0, end);
  return (side === '::after' ? part : part.reverse()).join('');
}

const isRaised = (own: CSSStyleDeclaration, style: CSSStyleDeclaration): boolean =>
  /^(?:super|sub)$/.test(own.verticalAlign) && Number.parseFloat(own.fontSize) < 0.9 * Number.parseFloat(style.fontSize);

/** What a style sheet adds to the figure of an element on one side, as far as it is shown; '' when nothing. */
export function addedTo(element: PageElement, side: Side, style: CSSStyleDeclaration, paper: Paper): string {
  const own = styleOf(element, side);
  const content = side === '::marker' && own.content === 'normal' ? style.listStyleType : own.content;
  if (!content.includes('"') && !content.includes('(')) return '';
  const text = touching(textOf(content, element), side);
  if (!COUNTS.test(text) || isRaised(own, style)) return '';
  const { display, visibility, opacity, fontSize } = own;
  const shown =
    display !== 'none' && visibility === 'visible' && Number(opacity) >= LEAST_OPACITY && Number.parseFloat(fontSize) > 0;
  return shown && !vanishes(own, paper) ? text : '';
}
