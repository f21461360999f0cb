import type { Report } from '../../../src/report/types';
import { judge } from './stage';

export const tables = (status: Report['tables'][number]['status']): Partial<Report> => ({
  tables: (['disclosure', 'requests', 'remedies'] as const).map((id) => ({ id, status })),
});

export const told = (...input: Parameters<typeof judge>) =>
  judge(...input).findings.map(({ key, severity, params, facts, place }) => ({ key, severity, params, facts, place }));
