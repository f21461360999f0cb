import type { Document } from '../document/types';
import { HtmlReader } from './blocks';
import { headOf, type HtmlSource, type NodeView } from './view';

/**
 * Reads a page, live or from a file, in short steps, so that a long one can be read in several tasks.
 * @param withHidden also reads what the page does not show (tabs, copies for small screens).
 */
export function* readHtmlInSteps<N extends object>(
  view: NodeView<N>,
  source: HtmlSource<N>,
  withHidden: boolean,
): Generator<void, Document> {
  const reader = new HtmlReader(view, withHidden);
  if (source.body) yield* reader.readInSteps(source.body);
  const { hides, blocks, budget } = reader;
  return { ...headOf(source), blocks, ...(hides && { hides }), ...(budget.exceeded && { cut: true }) };
}

/** The same at once. */
export function readHtml<N extends object>(view: NodeView<N>, source: HtmlSource<N>, withHidden = false): Document {
  const steps = readHtmlInSteps(view, source, withHidden);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
