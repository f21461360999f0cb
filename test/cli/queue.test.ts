import { describe, expect, test } from 'vitest';
import { jobsOf, siteJob } from '../../src/cli/queue/job';
import { readSweepOptions } from '../../src/cli/sweep/options';

describe('sites of a queue', () => {
  test('hosts of one site are one job, so that nobody else asks them meanwhile', () => {
    const starts = ['http://www.hexi.gov.cn/nb/', 'https://jyj.hexi.gov.cn/xxgk/', 'http://www.donghe.gov.cn/nb/'];
    expect(jobsOf(starts, 2023)).toEqual([
      { site: 'hexi.gov.cn', starts: starts.slice(0, 2), year: 2023 },
      { site: 'donghe.gov.cn', starts: starts.slice(2), year: 2023 },
    ]);
  });

  test('what is put in is what is taken out', () => {
    const jobs = jobsOf(['http://[2001:db8::1]/nb/', 'http://www.hexi.gov.cn/'], null);
    expect(jobs.map((job) => siteJob.parse(JSON.parse(JSON.stringify(job))))).toEqual(jobs);
  });

  test.each([
    ['a folder above', { site: '../../etc', starts: ['http://www.hexi.gov.cn/'], year: null }],
    ['a file', { site: 'hexi.gov.cn', starts: ['file:///etc/passwd'], year: null }],
    ['nothing to do', { site: 'hexi.gov.cn', starts: [], year: null }],
    ['no year', { site: 'hexi.gov.cn', starts: ['http://www.hexi.gov.cn/'], year: '2023; x' }],
  ])('%s in a queue is refused', (_, data) => {
    expect(siteJob.safeParse(data).success).toBe(false);
  });
});

describe('options of a sweep with a queue', () => {
  test('it needs no folder', () => {
    expect(readSweepOptions(['http://www.hexi.gov.cn/', '--queue', 'redis://127.0.0.1:6379'])).toMatchObject({ kind: 'sweep' });
  });

  test.each([
    ['--queue', 'http://127.0.0.1:6379'],
    ['--queue', 'redis://127.0.0.1:6379', '--expected', 'bodies.txt'],
    ['--queue', 'redis://127.0.0.1:6379', '--again', 'before'],
  ])('what cannot be done is said: %s', (...args) => {
    expect(readSweepOptions(['http://www.hexi.gov.cn/', ...args])).toMatchObject({ kind: 'problem' });
  });
});
