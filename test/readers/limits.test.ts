import { describe, expect, test } from 'vitest';
import { packDocument, unpackDocument } from '../../src/document/transfer';
import type { Document } from '../../src/document/types';
import { packedDocument } from '../../src/messages/document';
import { readHtmlFile } from '../../src/readers/file';
import { readMarkdown } from '../../src/readers/markdown';
import { readText } from '../../src/readers/text';
import { recognise } from '../../src/report';
import { generatePage } from '../generator';

const { html: report } = generatePage(0, { layout: 'spans', error: 'none', alone: true });
const body = report.replace(/^[^]*<body[^>]*>/, '').replace(/<\/body>[^]*$/, '');
const wide = `<table>${'<tr><td>甲<td colspan=998>1<td>2'.repeat(300)}</table>`;
const cells = (row: number) => `<tr>${`<td>${row}`.repeat(1000)}`;
const large = `<table>${Array.from({ length: 250 }, (_, row) => cells(row)).join('')}</table>`;

const slots = ({ blocks }: Document) =>
  blocks.reduce((sum, block) => sum + (block.kind === 'grid' ? block.rows.length * (block.rows[0]?.length ?? 0) : 0), 0);
const told = (document: Document) => recognise(document).map(({ status, reason }) => reason ?? status);

/** What the background is sent, after it has checked it. */
const sent = (document: Document) => packedDocument.parse(JSON.parse(JSON.stringify(packDocument(document).packed)));

describe('a page larger than any report', () => {
  test('shares one budget among all of its tables', () => {
    const document = readHtmlFile(wide.repeat(40));
    expect(slots(document)).toBeLessThanOrEqual(150_000);
    expect(document.cut).toBe(true);
  });

  test('is audited when the report stands before what is too much', () => {
    const document = readHtmlFile(body + wide.repeat(40));
    expect(document.cut).toBe(true);
    expect(told(document)).toEqual(['audited']);
  });

  test('is said to be too large, never that a table is missing, when the report may stand behind', () => {
    expect(told(readHtmlFile(large + body))).toEqual(['too-large']);
    const half = body.indexOf('<table', body.length / 2);
    expect(told(readHtmlFile(body.slice(0, half) + large + body.slice(half)))).toEqual(['too-large']);
  });

  test('is said to be too large when no report was found before its end', () => {
    expect(told(readHtmlFile('<p>甲乙</p>'.repeat(260_000)))).toEqual(['too-large']);
    expect(told(readText('甲乙\n'.repeat(600_000)))).toEqual(['too-large']);
  });

  test('has only so many rows, however narrow they are', () => {
    const narrow = `<table>${'<tr><td>甲'.repeat(20_000)}</table>`;
    expect(told(readHtmlFile(body + narrow))).toEqual(['audited']);
    expect(told(readHtmlFile(narrow + body))).toEqual(['too-large']);
    expect(told(readText('甲|乙|丙\n'.repeat(20_000)))).toEqual(['too-large']);
  });

  test('has only so many lines, also when they stand in one paragraph', () => {
    expect(told(readHtmlFile(`<p>${'甲乙<br>'.repeat(60_000)}</p>${body}`))).toEqual(['too-large']);
    expect(told(readHtmlFile(`<pre>${'甲乙\n'.repeat(60_000)}</pre>${body}`))).toEqual(['too-large']);
    expect(told(readHtmlFile(`${body}<p>${'甲乙<br>'.repeat(60_000)}</p>`))).toEqual(['audited']);
    expect(told(readHtmlFile(`<p>${'甲乙<br>'.repeat(20_000)}</p>${body}`))).toEqual(['audited']);
  });

  test('in Markdown shares one budget among its texts and tables', () => {
    const part = `甲\n<table>${'<tr><td>甲<td>乙'.repeat(3000)}</table>\n`;
    expect(told(readMarkdown(part.repeat(3)))).toEqual(['no-report']);
    expect(told(readMarkdown(part.repeat(4)))).toEqual(['too-large']);
  });

  test('that is read to its end is told as what it is', () => {
    expect(told(readHtmlFile('<p>甲乙</p>'.repeat(20_000)))).toEqual(['no-report']);
    expect(told(readHtmlFile(`<table>${'<tr><td colspan=65534>甲'.repeat(99)}</table>`))).toEqual(['no-report']);
  });
});

describe('many reports on one page', () => {
  test('are audited up to the hundredth; one more entry says that there are more', () => {
    const all = told(readHtmlFile(body.repeat(130)));
    expect(all.slice(0, 100).every((status) => status === 'audited')).toBe(true);
    expect(all.slice(100)).toEqual(['too-large']);
  });

  test('of which the last is cut off are audited before it', () => {
    expect(told(readHtmlFile(body + body.slice(0, body.length / 2) + large))).toEqual(['audited', 'too-large']);
  });
});

describe('whatever a page holds, the background accepts what is sent', () => {
  test.each([
    ['a picture inside its own address', `<img src="data:image/png;base64,${'A'.repeat(6_000_000)}">`],
    ['links by the hundred thousand', '<a href="a.pdf">附件</a><img src="a.png">'.repeat(160_000)],
    ['a paragraph of six million characters', `<p>${'申请12件'.repeat(1_200_000)}</p>`],
    ['a cell of six million characters', `<table><tr><td>甲<td>${'申请12件'.repeat(1_200_000)}</table>`],
    ['preformatted text without end', `<pre>${'甲\t乙\n'.repeat(400_000)}</pre>`],
  ])('%s', (_, part) => {
    expect(sent(readHtmlFile(body + part)).blocks.length).toBeGreaterThan(10);
  });

  test('a title and meta tags without end', () => {
    const long = 'x'.repeat(6_000_000);
    const meta = Array.from({ length: 3000 }, (_, n) => `<meta name="m${n}" content="${n}">`).join('');
    const page = `<html><head><title>${long}</title><meta name="articletitle" content="${long}">${meta}</head><body>${body}</body>`;
    expect(sent(readHtmlFile(page)).meta.length).toBeGreaterThan(0);
  });

  test('and that a page was cut arrives with it', () => {
    expect(unpackDocument(sent(readHtmlFile(wide.repeat(40)))).cut).toBe(true);
    expect(unpackDocument(sent(readHtmlFile(body))).cut).toBeUndefined();
  });
});

describe('lines of text', () => {
  test('with a million bars make no grid beyond the bounds', () => {
    const document = readText(`${'|'.repeat(1_000_000)}\n${'甲 | 乙\n'.repeat(290)}`);
    expect(slots(document)).toBeLessThanOrEqual(300_000);
    expect(document.cut).toBe(true);
  });
});
