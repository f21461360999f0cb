import { expect, it } from 'vitest';
import { examine } from '../../src/background/examine';
import { blankReading } from '../../src/background/warm';
import { pageReading } from '../../src/messages/reading';

it('warming up goes all the way of a report', () => {
  const { data } = pageReading.safeParse(blankReading(true));
  const [audit] = data ? examine(data).audits : [];
  expect(audit?.status).toBe('audited');
  expect(audit?.coverage.unchecked).toBe(0);
  expect(audit?.repairs.length).toBeGreaterThan(0);
});
