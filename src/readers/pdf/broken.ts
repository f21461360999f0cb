import { figureLine, type FigureLine, type Word } from './columns';
import type { PdfLine, PdfPage } from './page';

/** A figure that had no room goes on so near below, in sizes. */
const STEP = 2;
/** Only figures that fill their columns are broken: none is wider by so much, in sizes. */
const FULL = 0.3;
const DIGITS = /^\d+$/;

const overlaps = (a: Word, b: Word): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** The figures of a line, each with what of it stands in the line below; null where that shows anything else. */
function wholeFigures({ line, figures }: FigureLine, below: PdfLine): Word[][] | null {
  const rest = figureLine(below);
  if (!rest || rest.label.length || below.y - line.y > STEP * line.size || rest.figures.length > figures.length) return null;
  const widest = Math.max(...figures.map(({ x0, x1 }) => x1 - x0));
  const whole = figures.map((figure) => [figure]);
  for (const part of rest.figures) {
    const over = whole.filter(([figure]) => figure && overlaps(figure, part));
    const [figure] = over[0] ?? [];
    const isBroken = figure && DIGITS.test(figure.text + part.text) && figure.x1 - figure.x0 > widest - FULL * line.size;
    if (over.length !== 1 || over[0]?.length !== 1 || !isBroken) return null;
    over[0].push(part);
  }
  return whole;
}

/** A page on which figures that were broken, where their columns had no room, are whole. */
export function withWholeFigures(page: PdfPage): PdfPage {
  const flow: PdfPage['flow'][number][] = [];
  for (const entry of page.flow) {
    const above = flow.at(-1);
    const row = above?.kind === 'line' && entry.kind === 'line' ? figureLine(above) : null;
    const whole = row && entry.kind === 'line' ? wholeFigures(row, entry) : null;
    if (!row || !whole) {
      flow.push(entry);
      continue;
    }
    const texts = [...row.label.map(({ text }) => text), ...whole.map((words) => words.map(({ text }) => text).join(''))];
    const glyphs = [...row.label, ...whole.flat()].flatMap((word) => word.glyphs);
    flow[flow.length - 1] = { ...row.line, text: texts.join('\t'), glyphs };
  }
  return flow.length === page.flow.length ? page : { ...page, flow };
}
