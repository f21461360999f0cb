import { ADDITION_LAYOUTS } from './layouts/additions';
import { AROUND_LAYOUTS } from './layouts/around';
import { DISCLOSURE_LAYOUTS } from './layouts/disclosure';
import { FIGURE_LAYOUTS } from './layouts/figures';
import { HEADING_LAYOUTS } from './layouts/headings';
import { LABEL_LAYOUTS } from './layouts/labels';
import { LINE_LAYOUTS } from './layouts/lines';
import { LIST_LAYOUTS } from './layouts/lists';
import { MARKUP_LAYOUTS } from './layouts/markup';
import { PIPE_LAYOUTS } from './layouts/pipes';
import { REMEDY_LAYOUTS } from './layouts/remedies';
import { SPAN_LAYOUTS } from './layouts/spans';
import { STATISTICS_LAYOUTS } from './layouts/statistics';
import { TITLE_LAYOUTS } from './layouts/titles';
import { YEAR_LAYOUTS } from './layouts/years';
import type { Layout } from './types';

/** Every layout, by axis: a page has one grid and may have one of each other axis. */
export const GRID_LAYOUTS: readonly Layout[] = [
  ...SPAN_LAYOUTS,
  ...ADDITION_LAYOUTS,
  ...DISCLOSURE_LAYOUTS,
  ...REMEDY_LAYOUTS,
  ...MARKUP_LAYOUTS,
  ...PIPE_LAYOUTS,
  ...LINE_LAYOUTS,
  ...YEAR_LAYOUTS,
  ...STATISTICS_LAYOUTS,
  ...LIST_LAYOUTS,
];

export const OTHER_LAYOUTS: readonly Layout[] = [
  ...FIGURE_LAYOUTS,
  ...LABEL_LAYOUTS,
  ...HEADING_LAYOUTS,
  ...TITLE_LAYOUTS,
  ...AROUND_LAYOUTS,
];

/** A form whose headers are of two generations is a layout of its own. */
const hybrid: Layout = { ...(SPAN_LAYOUTS[0] as Layout), name: 'hybrid-headers', fits: (shape) => shape.hybrid };

export const LAYOUTS: readonly Layout[] = [...GRID_LAYOUTS, hybrid, ...OTHER_LAYOUTS];
