import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import { handbookMarkdown } from './handbook';

/** What is generated from the code and kept in the repository, by path from its root; Markdown is not yet formatted. */
export const generated = (): Readonly<Record<string, string>> => ({
  'HANDBOOK.md': handbookMarkdown(),
  'src/audit/audit.schema.json': `${JSON.stringify({ title: 'Gouji audit', ...z.toJSONSchema(auditSchema) }, null, 2)}\n`,
});
