import { escaped } from '../table';
import { plainText } from './plain';
import type { Picture } from './picture';

/** Elements that an evidence page consists of. None of them runs, fetches or sends anything. */
type Tag =
  | 'article'
  | 'aside'
  | 'b'
  | 'bdi'
  | 'body'
  | 'caption'
  | 'code'
  | 'col'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figure'
  | 'figcaption'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'head'
  | 'header'
  | 'html'
  | 'li'
  | 'main'
  | 'mark'
  | 'ol'
  | 'p'
  | 'q'
  | 'section'
  | 'summary'
  | 'small'
  | 'span'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul'
  | 'a'
  | 'br'
  | 'img'
  | 'meta'
  | 'circle'
  | 'polyline'
  | 'svg'
  | 'text';

const VOID: ReadonlySet<Tag> = new Set<Tag>(['br', 'col', 'img', 'meta']);
/** Coordinates in a drawing. */
type Length = number;

/** Attributes that they may have. Links lead to places of the page itself alone, and pictures stand in the file. */
interface Attributes {
  readonly alt?: string;
  readonly charset?: 'utf-8';
  readonly class?: string;
  readonly colspan?: number;
  readonly cx?: Length;
  readonly cy?: Length;
  readonly content?: string;
  readonly 'http-equiv'?: 'Content-Security-Policy';
  readonly href?: `#${string}`;
  readonly id?: string;
  readonly lang?: 'zh-CN' | 'en';
  readonly points?: string;
  readonly r?: Length;
  readonly role?: 'img';
  readonly viewBox?: string;
  readonly x?: Length;
  readonly y?: Length;
  readonly 'aria-label'?: string;
  readonly name?: 'viewport' | 'referrer' | 'color-scheme' | 'generator';
  readonly rowspan?: number;
  readonly scope?: 'col' | 'row';
  readonly src?: Picture;
  readonly tabindex?: 0;
  readonly title?: string;
}

/** What stands in an element. Text stays text. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** Markup that was made here: there is no other way to come by it, so no text of a page can become any. */
export class Markup {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  static element(tag: Tag, attributes: Attributes, content: readonly Content[]): Markup {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(plainText(String(value)))}"`);
    const opened = `<${tag}${written.join('')}>`;
    return new Markup(VOID.has(tag) ? opened : `${opened}${Markup.written(content)}</${tag}>`);
  }

  /** @param css of our own; nothing that was read ever becomes part of it. */
  static style(css: string): Markup {
    if (css.includes('<')) throw new Error('a style sheet holds no markup');
    return new Markup(`<style>${css}</style>`);
  }

  static written(content: Content): string {
    if (content instanceof Markup) return content.#markup;
    if (Array.isArray(content)) return content.map((one: Content) => Markup.written(one)).join('');
    return typeof content === 'string' || typeof content === 'number' ? escaped(plainText(String(content))) : '';
  }
}

/** An element. Whatever text is given, as content or in an attribute, is text there. */
export const h = (tag: Tag, attributes: Attributes, ...content: readonly Content[]): Markup =>
  Markup.element(tag, attributes, content);
