import { expect, test } from 'vitest';
import { auditTwice } from '../../src/audit/twice';
import { readHtmlFile } from '../../src/readers/file';
import { recognise } from '../../src/report';
import type { FactId } from '../../src/forms';
import type { Report } from '../../src/report/types';
import { generatePage } from '../generator';

const CONTEXT = { source: '', sha256: '', auditedAt: '' };
const CELL: FactId = 'requests/granted/business';
const { html } = generatePage(0, { layout: 'spans', error: 'none', alone: true });
const [sound] = recognise(readHtmlFile(html)) as [Report];

/** The same report with another figure in one cell. */
const withFigure = (value: number): Report => ({
  ...sound,
  facts: new Map(sound.facts).set(CELL, { raw: String(value), value }),
});
const own = sound.facts.get(CELL)?.value ?? 0;
const verdictsOf = (first: Report, second?: Report) => {
  const { relations, findings } = auditTwice(first, second, CONTEXT);
  const row = relations.find(({ id }) => id === 'requests.rowTotal/granted');
  return [row?.verdict, row?.reason, findings.some(({ severity }) => severity === 'error')];
};

test('what two ways of reading give otherwise accuses nobody', () => {
  expect(verdictsOf(withFigure(own + 7), sound)).toEqual(['unchecked', 'not-as-seen', false]);
});

test('what both give, and what only one of them has read, is told', () => {
  expect(verdictsOf(withFigure(own + 7), withFigure(own + 7))).toEqual(['violated', undefined, true]);
  expect(verdictsOf(withFigure(own + 7))).toEqual(['violated', undefined, true]);
});

test('what holds is not read again', () => {
  expect(verdictsOf(sound, withFigure(own + 7))).toEqual(['holds', undefined, false]);
});
