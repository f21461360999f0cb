import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutExamples } from '../../src/dev/without-examples';

const FOLDER = 'src/forms/lexicon/doubts';

it.each(['answers.ts', 'disclosure.ts', 'periods.ts', 'requests.ts'])(
  'takes all examples out of %s, and nothing else',
  (file) => {
    expect(readdirSync(FOLDER)).toContain(file);
    const code = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const plain = withoutExamples(code);
    expect(plain).not.toMatch(/doubtful|sure:/);
    const count = (text: string, word: RegExp) => [...text.matchAll(word)].length;
    expect(count(code, /\bid: /g)).toBeGreaterThan(0);
    for (const word of [/\bid: /g, /\bof: /g, /\bslot: /g, /\b(?:before|after): /g])
      expect(count(plain, word)).toBe(count(code, word));
  },
);

const LEXICON = 'src/forms/lexicon';
const EXAMPLES = /\b(?:reads|others): \[/;
const records = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('doubts'))
  .filter((file) => EXAMPLES.test(readFileSync(`${LEXICON}/${file}`, 'utf8')));

it('finds records in every folder of the lexicon, and beside them', () => {
  const folders = records.map((file) => file.split('/').slice(0, -1).join('/'));
  expect([...new Set(folders)].sort()).toEqual(['', 'compounds', 'frames', 'words']);
});

it.each(records)('takes the examples out of %s', (file) => {
  const code = readFileSync(`${LEXICON}/${file}`, 'utf8');
  const plain = withoutExamples(code);
  expect(plain).not.toMatch(/(?:reads|others): \[|件。',/);
  expect(plain.match(/\b(?:word|of|id|deed): /g)).toEqual(code.match(/\b(?:word|of|id|deed): /g));
});

it('leaves other lists alone', () => {
  expect(withoutExamples("of: ['docs'], measured: [['9', 9]],")).toBe("of: ['docs'], measured: [['9', 9]],");
});
