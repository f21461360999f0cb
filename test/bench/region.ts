import type { Audit } from '../../src/audit/types';
import { regionPage } from '../../src/exports/region';
import { BODIES, made } from '../exports/region-made';
import type { Measure } from './measure';

const REPORTS = 5000;
const YEARS = [2022, 2023, 2024];

/** Many reports, of as many bodies as have three years each; a sixth of their sections are alike. */
export function regionReports(count: number): Audit[] {
  const models = BODIES.slice(0, 50).flatMap((agency) => YEARS.map((year) => made(agency, year)));
  return Array.from({ length: count }, (_, n): Audit => {
    const model = models[n % models.length] as Audit;
    const agency = `江城市第${Math.floor(n / YEARS.length)}局`;
    return { ...model, sha256: String(n), report: model.report && { ...model.report, agency } };
  });
}

/** The page on a region of many reports, in processor time of this thread. */
export function measureRegion(): Measure[] {
  const audits = regionReports(REPORTS);
  const timed = (): number => {
    const start = process.cpuUsage();
    regionPage(audits, 'zh');
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  return [{ name: `page on a region of ${REPORTS} reports`, unit: 's', values: Array.from({ length: 3 }, timed), target: 5 }];
}
