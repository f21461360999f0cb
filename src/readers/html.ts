import type { Document } from '../document/types';
import { HtmlReader } from './blocks';
import { Budget } from './budget';
import { headOf, type HtmlSource, type NodeView } from './view';

/**
 * Reads a page, live or from a file, in short steps, so that a long one can be read in several tasks.
 * @param withHidden also reads what the page does not show (tabs, copies for small screens).
 * @param budget of the document of which this may be a part.
 */
export function* readHtmlInSteps<N extends object>(
  view: NodeView<N>,
  source: HtmlSource<N>,
  withHidden: boolean,
  budget = new Budget(),
): Generator<void, Document> {
  const reader = new HtmlReader(view, withHidden, budget);
  if (source.body) yield* reader.readInSteps(source.body);
  const { hides, blocks } = reader;
  return { ...headOf(source), blocks, ...(hides && { hides }), ...(budget.exceeded && { cut: true }) };
}

/** The same at once. */
export function readHtml<N extends object>(
  view: NodeView<N>,
  source: HtmlSource<N>,
  withHidden = false,
  budget = new Budget(),
): Document {
  const steps = readHtmlInSteps(view, source, withHidden, budget);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
