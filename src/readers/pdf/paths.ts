import { matrixOf, moved, times, type Matrix, type Point } from './matrix';

/** A straight piece of a line along an axis: where it lies across it, and from where to where it runs. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The pieces of lines of a page, in points of the page as it is shown. */
export interface Pieces {
  readonly across: Piece[];
  readonly down: Piece[];
}

/** The operators of pdf.js by name. */
export type Operators = Readonly<Record<string, number>>;

/** What a page draws, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

interface State {
  readonly matrix: Matrix;
  readonly stroke: string;
  readonly fill: string;
  readonly mode: number;
}

/** A filled shape thinner than this, in points, is a line; one that is small both ways is a dot of one. */
const THIN = 2.5;
/** A line is straight when its ends are no farther apart across it. */
const STRAIGHT = 0.8;
const SHORTEST = 0.3;
const INVISIBLE = 3;
/** Pages nest forms no deeper. */
const DEEPEST = 200;
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const isWhite = (color: string) => /^#f[c-f]f[c-f]f[c-f]$/i.test(color);

/** Subpaths of a path: the numbers say 0 move, 1 line, 2 and 3 curve, 4 close, each followed by its points. */
function subpathsOf(data: ArrayLike<number>, matrix: Matrix): { points: Point[]; isCurved: boolean }[] {
  const paths: { points: Point[]; isCurved: boolean }[] = [];
  let current: { points: Point[]; isCurved: boolean } = { points: [], isCurved: false };
  const point = (at: number) => moved(matrix, data[at] ?? 0, data[at + 1] ?? 0);
  for (let at = 0; at < data.length;) {
    const step = data[at++];
    if (step === 0) {
      current = { points: [point(at)], isCurved: false };
      paths.push(current);
      at += 2;
    } else if (step === 1) {
      current.points.push(point(at));
      at += 2;
    } else if (step === 2 || step === 3) {
      current.isCurved = true;
      at += step === 2 ? 6 : 4;
      current.points.push(point(at - 2));
    } else if (step === 4) {
      if (current.points[0]) current.points.push(current.points[0]);
    } else break;
  }
  return paths;
}

/** Walks through what a page draws, with the state of its graphics kept. */
export class PathReader {
  readonly pieces: Pieces = { across: [], down: [] };
  /** How many pieces of text are shown, and how many of them nobody sees. */
  texts = 0;
  unseen = 0;
  private state: State;
  private readonly saved: State[] = [];
  private readonly strokes: ReadonlySet<number | undefined>;
  private readonly fills: ReadonlySet<number | undefined>;
  private readonly shows: ReadonlySet<number | undefined>;

  constructor(
    private readonly operators: Operators,
    base: Matrix,
  ) {
    this.state = { matrix: base, stroke: '#000000', fill: '#000000', mode: 0 };
    const numbers = (names: readonly string[]) => new Set(names.map((name) => operators[name]));
    this.strokes = numbers(STROKES);
    this.fills = numbers(FILLS);
    this.shows = numbers(['showText', 'showSpacedText', 'nextLineShowText', 'nextLineSetSpacingShowText']);
  }

  read({ fnArray, argsArray }: OperatorList): this {
    for (let at = 0; at < fnArray.length; at++) this.step(fnArray[at] ?? -1, (argsArray[at] ?? []) as readonly unknown[]);
    return this;
  }

  private step(operator: number, args: readonly unknown[]): void {
    const { operators: ops, state } = this;
    if (operator === ops.constructPath) this.path(args);
    else if (operator === ops.save) this.save();
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) this.state = this.saved.pop() ?? state;
    else if (operator === ops.transform)
      this.state = { ...state, matrix: times(state.matrix, matrixOf(args as readonly number[])) };
    else if (operator === ops.paintFormXObjectBegin) {
      this.save();
      const inner = args[0] as ArrayLike<number> | null;
      if (inner) this.state = { ...state, matrix: times(state.matrix, matrixOf(inner)) };
    } else if (operator === ops.setStrokeRGBColor) this.state = { ...state, stroke: String(args[0]) };
    else if (operator === ops.setFillRGBColor) this.state = { ...state, fill: String(args[0]) };
    else if (operator === ops.setTextRenderingMode) this.state = { ...state, mode: Number(args[0]) };
    else if (this.shows.has(operator)) {
      this.texts++;
      if (state.mode === INVISIBLE) this.unseen++;
    }
  }

  private save(): void {
    if (this.saved.length < DEEPEST) this.saved.push(this.state);
  }

  private path([paint, data]: readonly unknown[]): void {
    const { stroke, fill, matrix } = this.state;
    const isStroked = this.strokes.has(paint as number) && !isWhite(stroke);
    const isFilled = this.fills.has(paint as number) && !isWhite(fill);
    const numbers = (data as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
    if (!numbers || (!isStroked && !isFilled)) return;
    for (const { points, isCurved } of subpathsOf(numbers, matrix)) {
      if (isStroked && !isCurved)
        points.forEach((point, i) => {
          const before = points[i - 1];
          if (before) this.line(before, point);
        });
      if (isFilled) this.shape(points);
    }
  }

  private line([x0, y0]: Point, [x1, y1]: Point): void {
    const [wide, high] = [Math.abs(x0 - x1), Math.abs(y0 - y1)];
    if (high < STRAIGHT && wide > SHORTEST)
      this.pieces.across.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    else if (wide < STRAIGHT && high > SHORTEST)
      this.pieces.down.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }

  /** A thin shape is a line, a small one a dot of either. */
  private shape(points: readonly Point[]): void {
    let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [x, y] of points) [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
    const [wide, high] = [x1 - x0, y1 - y0];
    if (high < THIN && (wide > high || wide < THIN)) this.pieces.across.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    if (wide < THIN && (high > wide || high < THIN)) this.pieces.down.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  }
}
