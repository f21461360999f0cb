import { join } from 'node:path';
import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import { galleryPage } from './gallery';
import { handbookMarkdown } from './handbook';

/** What is generated from the code and kept in the repository, by path from its root; Markdown is not yet formatted. */
/** @param root the tree, whose sample pages are read. */
export const generated = (root: string): Readonly<Record<string, string>> => ({
  'HANDBOOK.md': handbookMarkdown(),
  'src/audit/audit.schema.json': `${JSON.stringify({ title: 'Gouji audit', ...z.toJSONSchema(auditSchema) }, null, 2)}\n`,
  'test/pages/index.html': galleryPage(join(root, 'test', 'pages')),
});
