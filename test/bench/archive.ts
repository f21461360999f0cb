import { Catalogue, type Wanted } from '../../src/archive/catalogue';
import { entryOf } from '../../src/archive/entry';
import type { Audit } from '../../src/audit/types';
import * as states from '../ui/states';
import type { Measure } from './measure';

const REPORTS = 5000;

const SEARCHES: readonly Wanted[] = [
  { text: '水务 2024' },
  { text: '江城市第4' },
  { year: 2023, severity: 'error' },
  { state: 'open' },
  { text: '局', severity: 'warning', state: 'open', year: 2022 },
];

/** The archive's list of many reports: read into memory once, and searched at every stroke. */
export function measureArchive(): Measure[] {
  const [frame] = states.violated().frames;
  const audit = frame?.result.audits[0] as Audit;
  const sample = entryOf(audit, { sweep: 's', plan: 1, part: 1, address: 'http://www.jiangcheng.gov.cn/', place: '9906000021' });
  const entries = Array.from({ length: REPORTS }, (_, n) => {
    const agency = `江城市第${n % 1000}水务局`;
    return { ...sample, plan: n, agency, year: 2020 + (n % 5), title: `${agency}${2020 + (n % 5)}年政府信息公开工作年度报告` };
  });
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const catalogue = new Catalogue(entries, []);
  const searches = SEARCHES.flatMap((wanted) => Array.from({ length: 10 }, () => timed(() => catalogue.find(wanted))));
  return [
    { name: `archive of ${REPORTS} reports: a search`, unit: 'ms', values: searches, target: 100 },
    {
      name: `archive of ${REPORTS} reports: taken into memory`,
      unit: 'ms',
      values: Array.from({ length: 5 }, () => timed(() => new Catalogue(entries, []))),
    },
  ];
}
