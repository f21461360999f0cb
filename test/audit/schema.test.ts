import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { audit } from '../../src/audit';
import { auditSchema } from '../../src/audit/schema';
import { readHtmlFile } from '../../src/readers/file';
import { recognise } from '../../src/report';

it('the published JSON Schema is that of the code (run with -u to renew it)', async () => {
  const schema = { title: 'Gouji audit', ...z.toJSONSchema(auditSchema) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../src/audit/audit.schema.json');
});

it.each(['clean-city', 'row-total', 'golden-shanghai-2019', 'lost-cell', 'list-page', 'image-only'])(
  '%s gives an audit of this schema',
  (name) => {
    for (const report of recognise(readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8')))) {
      const result: unknown = JSON.parse(JSON.stringify(audit(report, { source: name, sha256: '', auditedAt: '' })));
      expect(auditSchema.parse(result)).toEqual(result);
    }
  },
);
