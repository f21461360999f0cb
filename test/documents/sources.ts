import { composeDraft, drawShape } from '../generator/draft';
import { FIGURE_ERRORS } from '../generator/errors';
import { SIZES } from '../generator/figures';
import { seeded } from '../generator/random';
import { truthOf } from '../generator/truth';
import type { Draft, GeneratedPage, Truth } from '../generator/types';

/** A report before any producer has written it as a document, and what a careful reader reads in it. */
export interface Source {
  readonly seed: number;
  readonly draft: Draft;
  readonly truth: Truth;
}

/** The report of a seed; every third one has a figure that does not add up. */
export function sourceOf(seed: number): Source {
  const random = seeded(seed * 7919 + 17);
  const spoil = seed % 3 === 2 ? FIGURE_ERRORS.figure : undefined;
  const { shape, year } = drawShape(random);
  const draft = composeDraft({ shape, year, size: random.pick(SIZES), ...(spoil && { spoil }) }, random);
  return { seed, draft, truth: truthOf(draft, { kind: 'html', write: () => '' }) };
}

/** As the measure of accuracy takes it. */
export const pageOf = ({ seed, draft, truth }: Source, layout: string): GeneratedPage => ({
  seed,
  name: `${layout} #${seed}`,
  kind: 'html',
  html: '',
  layout,
  also: [],
  shell: '',
  form: draft.shape.form,
  size: '',
  errors: draft.errors,
  truth,
  more: [],
});
