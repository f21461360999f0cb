import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlFile } from '../../src/readers/file';
import { readText } from '../../src/readers/text';
import { checkDocument, checkNumerals, checkTransfer } from './invariants';
import { soupOf } from './soup';

const text = (markup: string) =>
  readHtmlFile(markup).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []));

describe('mark-up of any kind', () => {
  test('gives sound grids and paragraphs, with and without hidden parts', () => {
    fc.assert(
      fc.property(soupOf('grid'), fc.boolean(), (markup, withHidden) => checkDocument(readHtmlFile(markup, withHidden))),
      { numRuns: 300 },
    );
  });

  test('comes out of the message to the background as it went in', () => {
    fc.assert(fc.property(soupOf('grid'), (markup) => checkTransfer(readHtmlFile(markup))));
  });

  test.each([['div'], ['b'], ['table><tr><td'], ['ul><li'], ['pre']])('nested 20,000 levels deep is read: <%s>', (tag) => {
    expect(text(`<p>before</p>${`<${tag}>`.repeat(20_000)}innermost`).join(' ')).toContain('before');
  });

  test('nested 20,000 blocks deep loses nothing', () => {
    expect(text(`${'<div>'.repeat(20_000)}innermost`)).toEqual(['innermost']);
  });

  test('with a megabyte of text in one cell or paragraph keeps it', () => {
    const long = '共收到申请12件。'.repeat(110_000);
    expect(text(`<p>${long}</p>`)).toEqual([long]);
    expect(text(`<table><tr><td>${long}<td>b</table>`)).toContain(long);
  });
});

describe('text of any kind', () => {
  test('gives sound grids and paragraphs', () => {
    fc.assert(
      fc.property(soupOf('text'), (lines) => checkDocument(readText(lines))),
      { numRuns: 300 },
    );
  });

  test('keeps every word, in order', () => {
    const word = fc.constantFrom('甲', '乙', 'x1', '12');
    const line = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\t', '|', ' | ', ' '), (lines, between) => {
        const { blocks } = readText(lines.map((words) => words.join(between)).join('\n'));
        const found = blocks.flatMap((block) =>
          block.kind === 'grid' ? block.rows.flatMap((row) => row.map((cell) => cell?.text ?? '')) : [block.text],
        );
        expect(found.join(' ').split(/\s+/).filter(Boolean)).toEqual(lines.flat());
      }),
    );
  });
});

describe('figures in any text', () => {
  test('stand inside it, one behind the other', () => {
    fc.assert(
      fc.property(soupOf('numerals'), (words) => void checkNumerals(words)),
      { numRuns: 500 },
    );
  });

  test.each(['1', '一', '1,234', '12.', '万', '1万', '第', '%', '\u3000', '1 ', '十百千万亿', '百分之'])(
    'are found in many times %j',
    (part) => {
      checkNumerals(part.repeat(50_000));
    },
  );
});
