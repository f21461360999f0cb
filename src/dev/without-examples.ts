import type { Plugin } from 'vite';

/** Records of the lexicon, which carry their examples for the tests. */
const RECORDS = /\/forms\/lexicon\/(?:\w+\/)?[\w-]+\.ts$/;
/** The examples of a record, and the comma behind them. */
const EXAMPLES =
  /\b(?:doubtful|sure|reads|others): \[(?:\s*\['[^']*', (?:\d+|'[^']*'|`[^`]*`|[A-Z_]+)(?:, \{[^{}]*\})?\],?)*\s*\],/g;

/**
 * Takes the examples out of records: tests read them, the product never does.
 * @param code source of a file of records.
 * @returns the same records without them.
 */
export const withoutExamples = (code: string) => code.replace(EXAMPLES, '');

/** Builds without the examples of records. */
export const plain = (): Plugin => ({
  name: 'without-examples',
  enforce: 'pre',
  transform: (code, id) => (RECORDS.test(id) ? withoutExamples(code) : null),
});
