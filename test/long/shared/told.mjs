import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * How often each report is told in a file of results, but for the time of its audit: by prints of the lines, so that a hundred
 * thousand of them fit into memory. `isWhole` when the last line is no part of one.
 */
export async function toldIn(path) {
  const told = new Map();
  let isWhole = true;
  if (!existsSync(path)) return { told, isWhole };
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    isWhole = line.endsWith('}');
    const print = createHash('sha256')
      .update(line.replace(/"auditedAt":"[^"]*"/, ''))
      .digest('base64');
    told.set(print, (told.get(print) ?? 0) + 1);
  }
  return { told, isWhole };
}

/** Holds results against those of an undisturbed run: how many are lost, and told more than once or otherwise. */
export function difference(expected, actual) {
  const lost = [...expected.told.keys()].filter((print) => !actual.told.has(print)).length;
  const doubled = [...actual.told].filter(([print, count]) => count !== expected.told.get(print)).length;
  return { lost, doubled, isSame: !lost && !doubled && actual.isWhole };
}
