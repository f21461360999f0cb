import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'src/page';

it('nothing in a page is listened to but through the one function that hears only what the browser tells', () => {
  const others = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'listen.ts');
  const listening = others.flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/([\w.]+)\??\.addEventListener\(|\.on\w+ = /g)].map(
      ([call, at]) => `${file}: ${at ?? call}`,
    ),
  );
  // The end of what was begun, and a channel of the script's own.
  expect(listening.filter((place) => !/: (?:\w+\.)*(?:signal|port1)$/.test(place))).toEqual([]);
});
