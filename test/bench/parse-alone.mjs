// Parses every file of the folders that are named with parse5 alone, and throws the trees away.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';

for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder)) {
    if (/\.(html?|txt|md)$/.test(name)) parse(new TextDecoder().decode(readFileSync(join(folder, name))));
  }
}
