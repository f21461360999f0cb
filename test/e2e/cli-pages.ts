import { readFileSync } from 'node:fs';
import { gouji } from './command';

export const report = readFileSync('test/pages/clean-city.html', 'utf8');

export const wrong = readFileSync('test/pages/row-total.html', 'utf8');

export const audit = (...args: readonly string[]) => gouji(['audit', '--format', 'jsonl', ...args]);
