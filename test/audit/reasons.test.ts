import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { auditSchema } from '../../src/audit/schema';
import { isFailure, REASONS } from '../../src/audit/reasons';

interface Published {
  readonly properties: { readonly reason: { readonly anyOf: readonly { enum?: readonly string[] }[] } };
}

const published = JSON.parse(readFileSync('src/audit/audit.schema.json', 'utf8')) as Published;
const named = published.properties.reason.anyOf.flatMap((kind) => kind.enum ?? []);

it('every reason of the published schema has its class, and no other has one', () => {
  expect(named.length).toBeGreaterThan(15);
  expect(Object.keys(REASONS).toSorted()).toEqual(named.toSorted());
});

it('what could not be opened, decoded or ended is a failure of reading; what was read is none', () => {
  const failures = named.filter(isFailure).toSorted();
  const files = ['damaged', 'decode-failed', 'encrypted', 'no-permission', 'not-found', 'timeout'];
  const addresses = ['blocked', 'moved', 'robots', 'unreachable'];
  expect(failures).toEqual([...files, ...addresses].toSorted());
  expect(isFailure(null)).toBe(false);
});

it('a reader takes a reason that it does not know yet', () => {
  const { reason } = auditSchema.shape;
  expect(reason.parse('moved-to-the-archive')).toBe('moved-to-the-archive');
  expect(isFailure('moved-to-the-archive')).toBe(false);
});
