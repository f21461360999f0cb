import { join } from 'node:path';
import * as z from 'zod/mini';
import { packSchema } from '../audit/packs/schema';
import { auditSchema } from '../audit/schema';
import { galleryPage } from './gallery';
import { handbookMarkdown } from './handbook';

const schemaText = (title: string, schema: object): string => `${JSON.stringify({ title, ...schema }, null, 2)}\n`;

/** What is generated from the code and kept in the repository, by path from its root; Markdown is not yet formatted. */
/** @param root the tree, whose sample pages are read. */
export const generated = (root: string): Readonly<Record<string, string>> => ({
  'HANDBOOK.md': handbookMarkdown(),
  'src/audit/audit.schema.json': schemaText('Gouji audit', z.toJSONSchema(auditSchema)),
  'src/audit/packs/pack.schema.json': schemaText('Gouji local pack', z.toJSONSchema(packSchema, { io: 'input' })),
  'test/pages/index.html': galleryPage(join(root, 'test', 'pages')),
});
