import { expect, it } from 'vitest';
import { isOfShard, shardOf } from '../../src/cli/shard';

const paths = Array.from({ length: 4000 }, (_, at) => `年报/${at % 40}/第${at}份.html`);

it('every input falls into one share and no other, and the shares are about equal', () => {
  const shares = Array.from({ length: 8 }, (_, at) => paths.filter((path) => isOfShard(path, { at: at + 1, of: 8 })));
  expect(shares.flat().sort()).toEqual([...paths].sort());
  for (const { length } of shares) {
    expect(length).toBeGreaterThan(400);
    expect(length).toBeLessThan(600);
  }
});

it('a path falls into the same share whichever way its folders are parted', () => {
  for (const path of paths.slice(0, 100))
    for (const at of [1, 2, 3]) expect(isOfShard(path.replaceAll('/', '\\'), { at, of: 3 })).toBe(isOfShard(path, { at, of: 3 }));
});

it.each([
  ['1/1', { at: 1, of: 1 }],
  ['8/8', { at: 8, of: 8 }],
  ['0/8', null],
  ['9/8', null],
  ['1/0', null],
  ['2', null],
  ['-1/3', null],
  ['1/3/5', null],
  ['1/1000000', null],
])('%s is read as %j', (text, shard) => {
  expect(shardOf(text)).toEqual(shard);
});
