import { withDecoys } from './decoys';
import { composeDraft, drawShape, type Plan } from './draft';
import { FIGURE_ERRORS } from './errors';
import { SIZES, type Size } from './figures';
import { inventAgency } from './narrative';
import { NOT_REPORTS } from './not-reports';
import { PAGE_ERRORS } from './page-errors';
import { seeded, type Random } from './random';
import { GRID_LAYOUTS, LAYOUTS, OTHER_LAYOUTS } from './registry';
import { shellPage } from './shells';
import { truthOf } from './truth';
import type { NotReport, Axis, Draft, GeneratedPage, Layout, Shape, Truth, Writer } from './types';

export type { GeneratedPage, Truth } from './types';

/** Names of all layouts and of all pages that are no report. */
export const LAYOUT_NAMES: readonly string[] = [
  ...LAYOUTS.map((layout) => layout.name),
  ...Object.keys(NOT_REPORTS).map((name) => `not/${name}`),
];

/** Layouts that change an axis, by name. */
export const isOfAxis = (name: string, axis: Axis): boolean =>
  LAYOUTS.some((layout) => layout.name === name && layout.axis === axis);

/** All kinds of planted errors; `none` is a clean page. */
export const ERROR_NAMES: readonly string[] = ['none', ...Object.keys(FIGURE_ERRORS), ...Object.keys(PAGE_ERRORS), 'wrong-form'];

export interface Options {
  /** A name of LAYOUT_NAMES; without, the seed goes round all of them. */
  readonly layout?: string;
  /** A name of ERROR_NAMES; without, drawn. */
  readonly error?: string;
  /** Leave all other axes plain. */
  readonly alone?: boolean;
  /** Add figures that state no cell to every section. */
  readonly decoys?: boolean;
}

const spans = GRID_LAYOUTS[0] as Layout;

/** The layouts of one page: the named one, a grid, and now and then one of another axis. */
function drawLayouts(main: Layout, alone: boolean, random: Random): Layout[] {
  const grid = main.axis === 'grid' ? main : alone || random.chance(0.6) ? spans : random.pick(GRID_LAYOUTS);
  const axes: Axis[] = ['figures', 'labels', 'headings', 'title', 'around'];
  const others = axes.flatMap((axis) => {
    if (axis === main.axis) return [main];
    const drawn = !alone && random.chance(0.12) ? [random.pick(OTHER_LAYOUTS.filter((layout) => layout.axis === axis))] : [];
    return drawn.filter((layout) => !layout.reports);
  });
  return [...others, grid];
}

type Fit = { readonly shape: Shape; readonly year: number };

function fitShape(layout: Layout, random: Random): Fit {
  if (layout.name === 'hybrid-headers')
    return { shape: { form: '2019', otherRows: 'three', hybrid: true }, year: random.int(2021, 2023) };
  for (;;) {
    const drawn = drawShape(random);
    if (!layout.fits || layout.fits(drawn.shape)) return drawn;
  }
}

function drawError(random: Random): string {
  if (random.chance(0.45)) return 'none';
  return random.chance(0.3) ? 'figure' : random.pick(ERROR_NAMES.slice(1));
}

/** Makes one report page: figures, planted error, layouts one over the other. */
function makeDraft(
  layouts: readonly Layout[],
  { shape, year }: Fit,
  error: string,
  size: Size,
  decoys: boolean,
  random: Random,
): Draft {
  const spoil = FIGURE_ERRORS[error];
  const wrongYear = shape.form === '2019' ? random.int(2021, 2024) : random.int(2019, 2020);
  const plan: Plan = { shape, size, year: error === 'wrong-form' ? wrongYear : year, ...(spoil && { spoil }) };
  const composed = composeDraft(plan, random);
  const noted = error === 'wrong-form' ? { ...composed, errors: [{ kind: 'wrong-form', facts: [] }] } : composed;
  const erred = PAGE_ERRORS[error]?.(noted, random) ?? noted;
  return layouts.reduce(
    (draft, layout) => (layout.apply && (!layout.fits || layout.fits(shape)) ? layout.apply(draft, random) : draft),
    decoys ? withDecoys(erred, random) : erred,
  );
}

const refusal = ({ status, reasons }: NotReport): Truth => ({
  status,
  reasons,
  reason: reasons[0] ?? null,
  form: null,
  formOpen: false,
  year: null,
  agency: null,
  sections: {},
  tables: {},
  told: [],
  feeUntold: false,
  facts: {},
  unreadable: [],
  optional: {},
  lostRows: [],
  lost: [],
  relations: {},
  open: [],
  culprit: null,
});

function notReportPage(seed: number, name: string, random: Random): GeneratedPage {
  const page = NOT_REPORTS[name.slice(4)] as NotReport;
  const agency = inventAgency(random);
  const year = random.int(2019, 2025);
  const body = page.body(agency, year, random);
  const title = /<h[12]>(.*?)<\/h[12]>/.exec(body)?.[1] ?? '';
  const { shell, html } = shellPage('html', body, { title, agency, year }, random);
  return {
    seed,
    name: `${name} #${seed}`,
    kind: 'html',
    html,
    layout: name,
    also: [],
    shell,
    form: '',
    size: '',
    errors: [],
    truth: refusal(page),
    more: [],
  };
}

/** The title as a page's meta tags carry it: one line, without what is added below it. */
function pageTitle(title: string): string {
  const [first = ''] = title.split('\n');
  return first.endsWith('报告') ? first : title.replaceAll('\n', '');
}

/**
 * Makes the page of a seed: the same seed and options yield the same page and truth.
 * Without `layout`, seeds 0 … n − 1 go once through all n names of LAYOUT_NAMES.
 */
export function generatePage(seed: number, options: Options = {}): GeneratedPage {
  const random = seeded(seed);
  const name = options.layout ?? LAYOUT_NAMES[seed % LAYOUT_NAMES.length] ?? '';
  if (name.startsWith('not/')) return notReportPage(seed, name, random);
  const main = LAYOUTS.find((layout) => layout.name === name);
  if (!main) throw new Error(`no layout ${name}`);
  const layouts = drawLayouts(main, options.alone ?? false, random);
  const writer = (layouts.at(-1) as Layout).writer as Writer;
  const error = options.error ?? drawError(random);
  const fit = fitShape(main, random);
  const drafts = Array.from({ length: main.reports ?? 1 }, (_, at) =>
    makeDraft(layouts, fit, at ? 'none' : error, random.pick(SIZES), options.decoys ?? false, random),
  );
  const first = drafts[0] as Draft;
  const body = drafts.map((draft) => writer.write(draft, random)).join('\n');
  const { shell, html } = shellPage(writer.kind, body, { ...first, title: pageTitle(first.title) }, random);
  const [truth, ...more] = drafts.map((draft) => truthOf(draft, writer));
  return {
    seed,
    name: `${name} #${seed}`,
    kind: writer.kind,
    html,
    layout: name,
    also: layouts.filter((layout) => layout !== main && layout !== spans).map((layout) => layout.name),
    shell,
    form: first.shape.hybrid ? 'hybrid' : first.shape.form,
    size: '',
    errors: first.errors,
    truth: truth as Truth,
    more,
  };
}
