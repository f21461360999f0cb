import { expect, it } from 'vitest';
import { readHtmlFile } from '../../src/readers/file';
import { readText } from '../../src/readers/text';
import { recogniseShown } from '../../src/report';
import { generatePage, LAYOUT_NAMES } from '../generator';

it.each(LAYOUT_NAMES.map((layout, seed) => ({ layout, seed })))('$layout is read as it was printed', ({ layout, seed }) => {
  const { html, kind, truth } = generatePage(seed, { layout, error: 'none', alone: true });
  const [report] = recogniseShown((withHidden) => (kind === 'html' ? readHtmlFile(html, withHidden) : readText(html)));
  expect(report?.status).toBe(truth.status);
  if (truth.reasons.length) expect(truth.reasons).toContain(report?.reason);
  if (truth.status !== 'audited') return;
  const read = Object.fromEntries([...(report?.facts ?? [])].map(([id, { value }]) => [id, value]));
  expect(read).toMatchObject(truth.facts);
  expect({ ...truth.optional, ...truth.facts }).toMatchObject(read);
  expect(report).toMatchObject({ year: truth.year, agency: truth.agency ?? expect.any(String) });
  if (!truth.formOpen) expect(report?.form).toBe(truth.form);
  expect(Object.fromEntries(report?.sections.map(({ id, status }) => [id, status]) ?? [])).toMatchObject(truth.sections);
});
