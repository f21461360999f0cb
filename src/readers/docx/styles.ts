import { childOf, elementsOf, isOn, valueOf, type XmlElement } from '../xml';

/** What the style of a paragraph says that is asked here. */
export interface Style {
  /** 1–6 for a heading, 0 otherwise. */
  readonly level: number;
  /** Properties that may number its paragraphs. */
  readonly numbering: XmlElement | undefined;
  readonly isHidden: boolean;
}

const PLAIN: Style = { level: 0, numbering: undefined, isHidden: false };
/** Styles are based on each other no deeper. */
const DEEPEST = 20;

/** The level of a heading by its outline level, which counts from 0; 9 is body text. */
export function levelOf(outline: string | undefined): number | undefined {
  const level = Number(outline ?? Number.NaN);
  return level >= 0 && level < 9 ? Math.min(6, level + 1) : level === 9 ? 0 : undefined;
}

/** The styles of a document, by id. */
export class Styles {
  private readonly raw = new Map<string, XmlElement>();
  private readonly known = new Map<string, Style>();
  private readonly usual: string | undefined;

  constructor(root: XmlElement | null) {
    for (const style of elementsOf(root ?? undefined, 'style')) {
      const { attributes } = style;
      const id = attributes.get('styleId') ?? '';
      this.raw.set(id, style);
      if (attributes.get('type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('default') ?? '')) this.usual ??= id;
    }
  }

  /** A style by its id, with all that it is based on. */
  of(id = this.usual ?? ''): Style {
    const known = this.known.get(id);
    if (known) return known;
    const style = this.resolve(id, 0);
    this.known.set(id, style);
    return style;
  }

  private resolve(id: string, depth: number): Style {
    const style = this.raw.get(id);
    if (!style || depth > DEEPEST) return PLAIN;
    const base = this.resolve(valueOf(style, 'basedOn') ?? '', depth + 1);
    const properties = childOf(style, 'pPr');
    const named = /^heading ([1-6])$/i.exec(valueOf(style, 'name') ?? '')?.[1];
    return {
      level: levelOf(valueOf(properties, 'outlineLvl')) ?? (named ? Number(named) : base.level),
      numbering: childOf(properties, 'numPr') ?? base.numbering,
      isHidden: childOf(style, 'rPr', 'vanish') ? isOn(childOf(style, 'rPr'), 'vanish') : base.isHidden,
    };
  }
}
