import { made, madeText, type Made } from '../made';
import { childOf, isOn, textIn, type XmlElement } from '../xml';
import { shownIn } from './shown';

/** What a paragraph has beside its runs. */
export interface Aside {
  /** Boxes of text that are tied to it. */
  readonly boxes: XmlElement[];
  /** Its style hides it. */
  readonly isHidden: boolean;
}

const DEEPEST = 300;
/** Signs of fonts of symbols have no meaning as characters. */
const isPrivate = (code: number) => code >= 0xf000 && code <= 0xf8ff;

/** What an element of a paragraph shows. */
export function runOf(run: XmlElement, aside: Aside, depth: number): Made[] {
  if (depth > DEEPEST) return [];
  if (run.name === 'oMath' || run.name === 'oMathPara') return [madeText(textIn(run))];
  if (run.name === 'ruby') return baseOf(run, aside, depth);
  if (run.name !== 'r') return [];
  const properties = childOf(run, 'rPr');
  // What is struck out does not hold any more.
  if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) return [];
  const parts = shownIn(run).flatMap((part) => partOf(part, aside, depth));
  const isHidden = childOf(properties, 'vanish') ? isOn(properties, 'vanish') : aside.isHidden;
  return isHidden && parts.length ? [made('span', parts, { hidden: '' })] : parts;
}

const baseOf = (ruby: XmlElement, aside: Aside, depth: number): Made[] =>
  shownIn(childOf(ruby, 'rubyBase') ?? { name: '', attributes: new Map(), children: [] }).flatMap((run) =>
    runOf(run, aside, depth + 1),
  );

function partOf(part: XmlElement, aside: Aside, depth: number): Made[] {
  switch (part.name) {
    case 't':
      return [madeText(textIn(part))];
    case 'tab':
    case 'ptab':
      return [madeText('\t')];
    case 'br':
    case 'cr':
      return part.attributes.get('type') === 'page' ? [] : [made('br')];
    case 'noBreakHyphen':
      return [madeText('-')];
    case 'sym':
      return symbol(part);
    case 'ruby':
      return baseOf(part, aside, depth);
    case 'drawing':
    case 'pict':
    case 'object':
      return drawn(part, aside, 0);
    default:
      return [];
  }
}

function symbol(part: XmlElement): Made[] {
  const code = Number.parseInt(part.attributes.get('char') ?? '', 16);
  return code > 0x20 && code <= 0xffff && !isPrivate(code) ? [madeText(String.fromCharCode(code))] : [];
}

/** Pictures of a drawing, in their place; its boxes of text are read behind the paragraph. */
function drawn(part: XmlElement, aside: Aside, depth: number): Made[] {
  if (part.name === 'txbxContent') {
    aside.boxes.push(part);
    return [];
  }
  if (part.name === 'blip' || part.name === 'imagedata') return [made('img', [], { src: part.attributes.get('embed') ?? '' })];
  if (depth > DEEPEST) return [];
  return childElements(part).flatMap((child) => drawn(child, aside, depth + 1));
}

/** Children of a drawing: `txbxContent` itself is wanted, not what is in it. */
function childElements(part: XmlElement): XmlElement[] {
  return part.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name !== 'AlternateContent') return [child];
    const chosen = childOf(child, 'Choice') ?? childOf(child, 'Fallback');
    return chosen ? [chosen] : [];
  });
}
