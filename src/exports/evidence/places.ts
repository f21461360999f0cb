import type { EvaluatedClaim } from '../../audit/types';
import type { Transcript, TranscriptFigure, TranscriptText } from '../transcript';

/** A name of a place within the page, of letters, figures and dots alone. */
export const anchorOf = (id: string): string => `p-${id.replace(/[^\w.-]/g, '-').slice(0, 120)}`;

/** The name of a figure of the text. */
export const figureId = ({ kind, index }: Pick<TranscriptFigure, 'kind' | 'index'>): string => `${kind}/${index}`;

/** All places that the transcript shows, so that links lead somewhere. */
export function placesIn(transcript: Transcript | null): ReadonlySet<string> {
  const blocks = transcript?.blocks ?? [];
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'picture') return [];
      return block.kind === 'table'
        ? [...block.places, ...block.rows.flatMap((row) => row.flatMap(({ places }) => places))]
        : [...block.places, ...block.figures.map(figureId)];
    }),
  );
}

/** A sentence is quoted with so much before and behind its figure, in UTF-16 units. */
const CONTEXT = 160;

/** A figure in the words around it. */
export interface Quote {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const ENDS = /[\u3002\uff1b\n!\uff01?\uff1f]/g;

/** The sentence around a figure, cut where it is long. */
function sentenceAround(text: string, start: number, end: number): Quote {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const begins = [...before.matchAll(ENDS)].at(-1);
  const stop = ENDS.exec(after);
  ENDS.lastIndex = 0;
  const from = begins ? begins.index + 1 : 0;
  const to = stop ? stop.index + 1 : after.length;
  return {
    before: (begins || start <= CONTEXT ? '' : '\u2026') + before.slice(from),
    figure: text.slice(start, end),
    after: after.slice(0, to) + (stop || end + CONTEXT >= text.length ? '' : '\u2026'),
  };
}

/** A claim, or another figure of the text, in its sentence; where that was not kept, as the audit quotes it. */
export function quoteOf(
  transcript: Transcript | null,
  kind: TranscriptFigure['kind'],
  index: number,
  claim?: EvaluatedClaim,
): Quote {
  const texts = (transcript?.blocks ?? []).filter((block): block is TranscriptText => block.kind === 'text');
  for (const { text, figures } of texts) {
    const figure = figures.find((one) => one.kind === kind && one.index === index);
    if (figure) return sentenceAround(text, figure.start, figure.end);
  }
  return { before: claim?.quote ?? '', figure: '', after: '' };
}
