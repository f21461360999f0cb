import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress';
import { commandTexts } from '../../src/texts/command';

it('tells now and then how far it is, at the rate of late and not that of long ago', () => {
  const progress = new Progress(10_000, 0);
  let now = 0;
  const told: string[] = [];
  const step = (ms: number) => {
    const stand = progress.step((now += ms));
    if (stand) told.push(commandTexts('zh').progress(stand.done, stand.of, stand.rate, stand.left));
  };
  for (let i = 0; i < 1000; i++) step(1);
  expect(told).toEqual([]);
  for (let i = 0; i < 2000; i++) step(100);
  expect(told.length).toBeGreaterThan(30);
  expect(told.length).toBeLessThan(50);
  expect(told.at(-1)).toMatch(/^29\d\d\/10000，每秒 10 份，还要约 12 分钟$/);
});

it('never says that more is done than there is', () => {
  const progress = new Progress(1, 0);
  expect(progress.step(6000)).toMatchObject({ done: 1, of: 1, left: 0 });
  expect(progress.step(12_000)).toMatchObject({ done: 2, of: 2, left: 0 });
});
