import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/readers/open';
import { docxFrom } from '../documents/docx';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const page = '<html><head><title>t</title></head><body><p>甲</p></body></html>';
const word = docxFrom('<w:p><w:r><w:t>甲</w:t></w:r></w:p>');

/** The texts of a document, or why it cannot be read. */
async function told(bytes: Uint8Array, ending: string | null = null): Promise<string> {
  const opened = await openDocument(bytes, ending);
  if ('reason' in opened) return opened.reason;
  return opened
    .read(false)
    .blocks.map((block) => (block.kind === 'grid' ? 'grid' : block.text))
    .join('|')
    .trim();
}

const archive = (parts: readonly string[], main = '') =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="--=_x"',
    '',
    main,
  ]
    .concat(
      parts.flatMap((part) => ['----=_x', part]),
      ['----=_x--', ''],
    )
    .join('\r\n');
const part = (type: string, encoding: string, body: string) =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://a/\r\n\r\n${body}`;
const quoted = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replaceAll(/(.{60})/g, '$1=\r\n');

describe('what a file is', () => {
  test('is told by its content, whatever its name says', async () => {
    for (const ending of ['.doc', '.html', '.txt', '.pdf', '', null]) expect(await told(word, ending)).toBe('甲');
    for (const ending of ['.doc', '.xls', '.docx', '.pdf', '.htm', '.txt', '.json', '', null])
      expect(await told(strToU8(page), ending)).toBe('甲');
    const wide = Uint8Array.from(Buffer.from(`\uFEFF${page}`, 'utf16le'));
    expect(await told(wide, '.doc')).toBe('甲');
    const gb = Buffer.concat([bytesOf('<html><meta charset=gb2312><body><p>'), Buffer.from([0xbc, 0xd7])]);
    expect(await told(gb, '.xls')).toBe('甲');
  });

  test('is said where it is of a kind that is not read', async () => {
    const compound = Buffer.concat([bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600)]);
    expect(await told(compound, '.doc')).toBe('unsupported-format');
    expect(await told(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), '.docx')).toBe('encrypted');
    for (const start of ['{\\rtf1\\ansi', 'Rar!\x1a\x07\x00', '\x89PNG\r\n', 'Founder CEB 3.11']) {
      expect(await told(bytesOf(start), '.doc')).toBe('unsupported-format');
      expect(await told(bytesOf(start), '.html')).toBe('unsupported-format');
    }
    expect(await told(zipSync({ 'OFD.xml': strToU8('<OFD/>') }), '.ofd')).toBe('unsupported-format');
    expect(await told(strToU8('<?xml version="1.0"?><Workbook><Table/></Workbook>'), '.xls')).toBe('unsupported-format');
    expect(await told(strToU8('a;b;c'), '.csv')).toBe('unsupported-format');
  });

  test('is a text only where its name says so, or where it has none', async () => {
    expect(await told(strToU8('甲'), '.txt')).toBe('甲');
    expect(await told(strToU8('甲'))).toBe('甲');
    expect(await told(strToU8('甲'), '.docx')).toBe('damaged');
    expect(await told(strToU8('see <table> and <div>'), '.md')).toBe('see <table> and <div>');
    expect(await told(new Uint8Array(), '.docx')).toBe('empty');
  });
});

describe('web archives', () => {
  test('are read by the encodings that their parts name', async () => {
    const utf8 = part('text/html; charset="utf-8"', 'quoted-printable', quoted(strToU8(page)));
    expect(await told(bytesOf(archive([utf8])), '.mht')).toBe('甲');
    const based = part('text/html; charset="unicode"', 'base64', Buffer.from(`\uFEFF${page}`, 'utf16le').toString('base64'));
    expect(await told(bytesOf(archive([part('image/png', 'base64', 'AAAA'), based])), '.doc')).toBe('甲');
    const gb = part('text/html', '8bit', '<meta charset=gbk><p>\xbc\xd7');
    expect(await told(bytesOf(archive([gb])))).toBe('甲');
  });

  test('with frames show all of their pages, without only the main one', async () => {
    const sheet = part('text/html; charset=utf-8', '8bit', '<p>sheet</p>');
    const frames = part('text/html; charset=utf-8', '8bit', '<html><frameset><frame src="1.htm"></frameset></html>');
    expect(await told(bytesOf(archive([frames, sheet])))).toMatch(/sheet$/);
    expect(await told(bytesOf(archive([part('text/html; charset=utf-8', '8bit', '<p>main</p>'), sheet])))).toBe('main');
  });

  test('that hold no page are damaged', async () => {
    expect(await told(bytesOf(archive([part('image/png', 'base64', 'AAAA')])))).toBe('damaged');
  });
});

describe('packages', () => {
  test('cut off anywhere are damaged, and nothing is read of them', async () => {
    for (let tenth = 1; tenth < 10; tenth++)
      expect(await told(word.subarray(0, Math.floor((word.length * tenth) / 10)), '.docx')).toBe('damaged');
  });

  test('that hold no document, or mark-up that is not whole, are damaged', async () => {
    expect(await told(zipSync({ 'word/other.xml': strToU8('<a/>') }), '.docx')).toBe('damaged');
    for (const xml of ['', '<w:document><w:body>', '<w:document><w:body></w:p></w:body></w:document>', '<w:document><w:body a="'])
      expect(await told(zipSync({ 'word/document.xml': strToU8(xml) }), '.docx')).toBe('damaged');
  });

  test('that would fill the memory end early, also when they lie about their size', async () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(80 * 1024 * 1024), { level: 1 }] });
    expect(await told(bomb, '.docx')).toBe('too-large');
    const lying = Uint8Array.from(bomb);
    const at = Buffer.from(lying).lastIndexOf('PK\x01\x02', undefined, 'latin1');
    new DataView(lying.buffer).setUint32(at + 24, 1000, true);
    expect(await told(lying, '.docx')).toBe('too-large');
  });

  test('with parts behind a password are said to be', async () => {
    const locked = Uint8Array.from(word);
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 4 < locked.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await told(locked, '.docx')).toBe('encrypted');
  });

  test('nested without end are bounded', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(900) + '<w:p/>' + '</w:sdtContent></w:sdt>'.repeat(900);
    expect(await told(docxFrom(deep), '.docx')).toBe('');
    expect(await told(docxFrom('<w:p>'.repeat(3000) + '</w:p>'.repeat(3000)), '.docx')).toBe('too-large');
  });
});
