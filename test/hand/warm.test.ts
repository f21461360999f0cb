import { expect, it } from 'vitest';
import { blankJob } from '../../src/hand/warm';
import { audited } from './done';

it('warming up goes all the way of a report', () => {
  const [report] = audited(blankJob(true)).reports;
  expect(report?.audit.status).toBe('audited');
  expect(report?.audit.coverage.unchecked).toBe(0);
  expect(report?.audit.repairs.length).toBeGreaterThan(0);
  expect(report?.shown.marks.length).toBeGreaterThan(0);
});
