import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { Budget } from './budget';
import { RunTokenizer } from './runs';

/** So many attributes take as much room as an element. */
const ATTRIBUTES = 8;

/** The tree of a text in HTML. */
export interface ParsedTree {
  readonly document: Tree.Document;
  /** The text asks for more elements than one document may have; those behind are not in the tree. */
  readonly cut: boolean;
}

/**
 * Parses HTML by its standard, the same as a browser without scripts, up to as many elements as one document may have. A
 * text can ask for far more of them than it has tags: every formatting element that was not closed is opened again in each
 * paragraph behind it.
 */
export function parseTree(markup: string): ParsedTree {
  const budget = new Budget();
  const take = (elements: number) => {
    for (let i = 0; i < elements; i++) if (!budget.node()) return parser.tokenizer.pause();
  };
  const parser = new Parser<DefaultTreeAdapterMap>({
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        take(1 + Math.floor(attributes.length / ATTRIBUTES));
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      createCommentNode(text) {
        take(1);
        return defaultTreeAdapter.createCommentNode(text);
      },
    },
  });
  parser.tokenizer = new RunTokenizer(parser.options, parser);
  parser.tokenizer.write(markup, true);
  return { document: parser.document, cut: budget.exceeded };
}
