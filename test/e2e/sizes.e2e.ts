import { expect, it } from 'vitest';
import { measureSizes } from '../bench/sizes';

it.each(measureSizes())('$name stays within its $target kB', ({ values: [size = 0], target = 0 }) => {
  expect(size).toBeLessThanOrEqual(target);
});
