import { expect, test } from 'vitest';
import type { SweepState } from '../../src/sweep/state';
import { entry, reportsIn, World, type Site } from './world';

const A = 'http://gaj.jiangcheng.gov.cn';
const B = 'http://slj.jiangcheng.gov.cn';
const list = (numbers: readonly number[], next: string): string =>
  `<title>政府信息公开年报</title>${numbers.map((n) => `<a href="/r${n}.html">${entry(n)}</a>`).join('')}${next}`;

/** Two hosts: lists of two pages, a redirect, a shell, a report that is missing, a column that is itself a report. */
const site: Site = {
  [`${A}/nb/`]: list([1, 2], '<a href="2.html">下一页</a>'),
  [`${A}/nb/2.html`]: list([3, 4], ''),
  [`${A}/r1.html`]: 'report of 一局 on 2023',
  [`${A}/r2.html`]: { to: '/moved.html' },
  [`${A}/moved.html`]: 'report of 二局 on 2022',
  [`${A}/r3.html`]: '<p>通知</p>',
  [`${B}/nb/`]: '<script>location.replace("real/")</script>',
  [`${B}/nb/real/`]: list([5], '<script>createPageHTML(2, 0, "index", "html")</script>'),
  [`${B}/nb/real/index_1.html`]: list([6], ''),
  [`${B}/r5.html`]: 'report of 五局 on 2023',
  [`${B}/r6.html`]: 'report of 六局 on 2023',
  [`${B}/own.html`]: 'report of 本局 on 2023',
};
const starts = [`${A}/nb/`, `${B}/nb/`, `${B}/own.html`];

/** Everything that a sweep found out. */
const told = (state: SweepState) =>
  [...state.tasks.values()]
    .map(
      ({ plan, outcome, isDone, standings }) =>
        `${plan.ask.address} ${outcome?.kind} ${isDone} ${standings.map(({ agency, year }) => `${agency}${year}`).join()}`,
    )
    .sort();

test('a whole sweep: every report with the year of its own text, each address once, one at a time', async () => {
  const world = new World(site);
  const state = await world.sweep(starts);
  expect(reportsIn(state)).toHaveLength(6);
  expect(
    told(state)
      .filter((line) => /局/.test(line))
      .map((line) => line.split(' ').at(-1)),
  ).toEqual(['二局2022', '一局2023', '本局2023', '五局2023', '六局2023']);
  expect(new Set(world.asked).size).toBe(world.asked.length);
  expect([...world.most.values()]).toEqual([1, 1]);
});

test('broken off after any record, it goes on to the same end, and only what was under way is asked for again', async () => {
  const whole = new World(site);
  const wanted = told(await whole.sweep(starts));
  const records = whole.journal.length;
  for (let after = 0; after < records; after++) {
    const world = new World(site);
    await world.sweep(starts, null, after);
    const underWay = world.journal.length;
    const state = await world.sweep(starts);
    expect(told(state), `after ${after}`).toEqual(wanted);
    const twice = world.asked.length - new Set(world.asked).size;
    // Two hosts are asked side by side: at most one request of each was not yet answered in the journal.
    expect(twice, `after ${after} of ${underWay}`).toBeLessThanOrEqual(2);
  }
});

test('a sweep that is done asks for nothing more', async () => {
  const world = new World(site);
  await world.sweep(starts);
  const before = world.asked.length;
  await world.sweep(starts);
  expect(world.asked).toHaveLength(before);
});

test('a plan is made first, and its reports are read when the sweep goes on', async () => {
  const world = new World(site, { onlyPlan: true });
  await world.sweep(starts);
  expect(world.asked.filter((address) => /\/r\d/.test(address))).toEqual([]);
  const later = Object.assign(new World(site), { journal: world.journal });
  await later.sweep(starts);
  expect(later.asked).toHaveLength(7);
});

test('of another year nothing is read, and what was passed over is told', async () => {
  const years = {
    [`${A}/nb/`]: `<a href="/r1.html">${entry(1, 2023)}</a><a href="/r2.html">${entry(2, 2022)}</a>`,
    [`${A}/r1.html`]: 'report of 一局 on 2023',
  };
  const world = new World(years);
  const state = await world.sweep([`${A}/nb/`], 2023);
  expect(reportsIn(state)).toEqual([`${A}/r1.html`]);
  expect(state.passed).toMatchObject([{ why: 'other-year', address: `${A}/r2.html` }]);
});

test('a report that somebody names is read, and its neighbours beside it are not', async () => {
  const beside = `<p>report of 一局 on 2023</p><ul><li><a href="/nb/2022.html">${entry(1, 2022)}</a></li></ul>`;
  const world = new World({ [`${A}/nb/2023.html`]: beside, [`${A}/nb/2022.html`]: 'report of 一局 on 2022' });
  const state = await world.sweep([`${A}/nb/2023.html`]);
  expect(world.asked).toEqual([`${A}/robots.txt`, `${A}/nb/2023.html`]);
  expect(told(state).at(-1)).toBe(`${A}/robots.txt failed true `);
  expect(told(state)[0]).toBe(`${A}/nb/2023.html read true 一局2023`);
});

test('a report that stands where a column would is read as one', async () => {
  const beside = `<p>report of 一局 on 2023</p><a href="/nb/2022/">${entry(1, 2022)}</a>`;
  const site = { [`${A}/nb/`]: `<a href="2023/index.html">${entry(1)}</a>`, [`${A}/nb/2023/index.html`]: beside };
  const state = await new World({ ...site, [`${A}/nb/`]: `<title>政府信息公开年报</title>${site[`${A}/nb/`]}` }).sweep([
    `${A}/nb/`,
  ]);
  expect(told(state).filter((line) => line.includes('2023'))).toEqual([`${A}/nb/2023/index.html read true 一局2023`]);
});

test('of columns only those of other years are passed over, and that is told', async () => {
  const names = ['2023年', '2024年', '2021年', '2019-2023年'];
  const page = `<title>政府信息公开年报</title>${names.map((name, n) => `<a href="c${n}/">${name}年报</a>`).join('')}`;
  const world = new World({ [`${A}/nb/`]: page });
  const state = await world.sweep([`${A}/nb/`], 2023);
  expect(world.asked.slice(2)).toEqual([0, 1, 3].map((n) => `${A}/nb/c${n}/`));
  expect(state.passed).toMatchObject([{ name: '2021年年报', why: 'other-year' }]);
});
