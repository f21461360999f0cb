import type { Draft, DraftBlock, PrintTable, Writer } from './types';
import type { Random } from './random';

export interface TextStyle {
  readonly table: (table: PrintTable, random: Random) => string;
  readonly heading?: (text: string) => string;
  readonly title?: (text: string) => string;
  /** Between paragraphs. */
  readonly gap?: string;
  /** Changes the finished text. */
  readonly finish?: (text: string, random: Random) => string;
  readonly blanksVanish?: true;
}

/** A writer of plain text. */
export function textWriter(style: TextStyle): Writer {
  const gap = style.gap ?? '\n\n';
  const block = (one: DraftBlock, random: Random): string => {
    if (one.kind === 'table') return one.asText ?? style.table(one, random);
    return one.kind === 'picture' ? (one.text ? `![${one.text}](table.png)` : '![](table.png)') : one.text;
  };
  const write = (draft: Draft, random: Random) => {
    const parts = [
      style.title ? style.title(draft.title) : draft.title,
      ...draft.before.map((one) => block(one, random)),
      ...draft.preface,
      ...draft.sections.flatMap((section) => [
        ...(section.heading ? [style.heading ? style.heading(section.heading) : section.heading] : []),
        ...section.blocks.filter((one) => one.kind !== 'table' || !one.hidden).map((one) => block(one, random)),
      ]),
      ...draft.after,
    ];
    const text = parts.join(gap) + '\n';
    return style.finish ? style.finish(text, random) : text;
  };
  return { kind: 'txt', ...(style.blanksVanish && { blanksVanish: true as const }), write };
}
