import { seeded } from '../generator/random';
import type { Draft } from '../generator/types';
import { HEIGHT, hex, WIDTH, type PdfPageText } from './pdf-file';
import { widthOf, type PdfStyle, type Text } from './pdf-style';

/** What of a line stands above an edge; empty when nothing does. */
export function clipped(line: string, edge: number): string {
  const [kind, ...numbers] = line.split(' ');
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers.map(Number);
  return Math.min(y0, y1) > edge ? '' : [kind, x0, Math.min(y0, edge), x1, Math.min(y1, edge)].join(' ');
}

/** Draws lines and texts in one style. */
export class Pen {
  constructor(
    private readonly style: PdfStyle,
    private readonly margin: number,
  ) {}

  /** A page as what a file of PDF says of it. */
  drawn({ texts, lines }: { texts: Text[]; lines: string[] }, number: number, draft: Draft): PdfPageText {
    const { running, rotate = 0, scale = 1, shrunk = 1 } = this.style;
    const all = [...texts];
    if (running) {
      all.push({ x: this.margin, y: 40, text: `${draft.agency}文件汇编`, size: 8 });
      all.push({ x: WIDTH / 2 - 10, y: HEIGHT - 36, text: `- ${number + 1} -`, size: 9 });
    }
    const random = seeded(number + 5);
    if (this.style.shuffled)
      for (let i = all.length - 1; i > 0; i--) {
        const j = random.int(0, i);
        [all[i], all[j]] = [all[j] as Text, all[i] as Text];
      }
    const body = [...lines.map((line) => this.line(line)), ...all.map((text) => this.text(text))].join('\n');
    const turned = {
      0: '1 0 0 1 0 0',
      90: `0 1 -1 0 ${WIDTH} 0`,
      180: `-1 0 0 -1 ${WIDTH} ${HEIGHT}`,
      270: `0 -1 1 0 0 ${HEIGHT}`,
    };
    // What is shown upright is drawn lying on its side, smaller, so that all of it fits.
    const fit = rotate % 180 ? `${turned[rotate]} cm 0.7 0 0 0.7 20 0 cm` : `${turned[rotate]} cm`;
    const by = shrunk / scale;
    return { content: `q ${fit} ${by} 0 0 ${by} 0 0 cm\n${body}\nQ`, rotate };
  }

  private at(x: number, y: number): string {
    const { scale = 1 } = this.style;
    return `${(x * scale).toFixed(3)} ${((HEIGHT - y) * scale).toFixed(3)}`;
  }

  private line(line: string): string {
    const { rules = 'strokes', scale = 1 } = this.style;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = line.split(' ').slice(1).map(Number);
    if (rules === 'fills' || rules === 'dots') {
      const step = rules === 'dots' ? 2.5 : Infinity;
      const length = Math.abs(x1 - x0) + Math.abs(y1 - y0);
      const parts: string[] = [];
      for (let done = 0; done < length; done += step) {
        const piece = Math.min(rules === 'dots' ? 0.8 : length, length - done);
        const [w, h] = x0 === x1 ? [0.6, piece] : [piece, 0.6];
        const [x, y] = x0 === x1 ? [x0 - 0.3, y0 + done + piece] : [x0 + done, y0 + 0.3];
        parts.push(`${this.at(x, y)} ${(w * scale).toFixed(3)} ${(h * scale).toFixed(3)} re f`);
      }
      return parts.join('\n');
    }
    const dash = rules === 'dashes' ? `[${3 * scale} ${2 * scale}] 0 d ` : '';
    return `${dash}${0.5 * scale} w ${this.at(x0, y0)} m ${this.at(x1, y1)} l S`;
  }

  private text({ x, y, text, size }: Text): string {
    const { signs, doubled, scale = 1 } = this.style;
    const show = (from: number, part: string) => `BT /F1 ${size * scale} Tf 1 0 0 1 ${this.at(from, y)} Tm ${hex(part)} Tj ET`;
    const parts = signs
      ? [...text].map((sign, i) => show(x + widthOf([...text].slice(0, i).join(''), size), sign))
      : [show(x, text)];
    return (doubled ? [...parts, ...(signs ? [] : [show(x + 0.3, text)])] : parts).join('\n');
  }
}
