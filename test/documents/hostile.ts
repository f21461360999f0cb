import { strToU8, zipSync } from 'fflate';
import { docxOf } from './docx';
import { pdfOf } from './pdf';
import { pdfFile } from './pdf-file';
import { OFFICE_BOMBS } from './bombs-office';
import { PDF_BOMBS } from './bombs-pdf';
import { one, type HostileFile } from './hostile-file';
import { latin1, objectsOf, onePage, packed, show, streamOf } from './pdf-objects';
import { sourceOf } from './sources';
import { xlsxOf } from './xlsx';

const MB = 1024 * 1024;
const { draft } = sourceOf(1);
const sentence = '本机关严格按照条例规定开展政府信息公开各项工作情况良好';

/** Forms that each show the next one twice: so many levels are two to that power of them. */
function nested(levels: number): Uint8Array {
  const forms = Array.from({ length: levels }, (_, i) =>
    streamOf(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${i + 6} 0 R >> >>`,
      latin1(i + 1 < levels ? '/X Do /X Do' : '0 0 m 9 9 l S'),
    ),
  );
  return onePage(streamOf('', latin1('/X Do')), '/XObject << /X 5 0 R >>', forms);
}

/** As Acrobat locks a file, with keys that open to nobody. */
function locked(): Uint8Array {
  const key = '<'.padEnd(65, '5a') + '>';
  const text = Buffer.from(pdfOf(draft)).toString('latin1');
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00><00>] `;
  return latin1(text.replace('trailer << ', `trailer << ${lock}`));
}

/** A report behind so many bytes that say nothing, in an object that no page shows. */
function padded(size: number): Uint8Array {
  const report = Buffer.from(pdfOf(draft)).toString('latin1');
  const end = report.lastIndexOf('xref\n0 ');
  const noise = `99 0 obj\n<< /Length ${size} >>\nstream\n${'\u0081'.repeat(size)}\nendstream\nendobj\n`;
  const start = end + noise.length;
  return latin1(report.slice(0, end) + noise + report.slice(end).replace(/startxref\n\d+/, `startxref\n${start}`));
}

const pages = (count: number): Uint8Array =>
  pdfFile(
    Array.from({ length: count }, (_, page) => ({
      content: Array.from({ length: 45 }, (_, i) => show(60, 800 - 17 * i, `${page}.${i} ${sentence}`)).join('\n'),
    })),
  );

const cut = (name: string, bytes: () => Uint8Array): HostileFile[] =>
  Array.from({ length: 10 }, (_, i) => ({
    name: name.replace('.', `-cut-${i + 1}.`),
    expected: ['damaged'] as const,
    bytes: () => bytes().subarray(0, Math.floor((bytes().length * (i + 1)) / 11)),
  }));

const pdf = () => pdfOf(draft);
const bomb = (part: string) => () => zipSync({ [part]: [new Uint8Array(150 * MB), { level: 9 }] });
const strange = Array.from(sentence, (_, i) => String.fromCharCode(0x0180 + i)).join('');

/** All of them. */
export const HOSTILE: readonly HostileFile[] = [
  ...['empty.pdf', 'empty.docx', 'empty.xlsx'].map((name) => one(name, ['empty'], () => new Uint8Array())),
  ...cut('report.pdf', pdf),
  ...cut('report.docx', () => docxOf(draft)),
  ...cut('report.xlsx', () => xlsxOf(draft)),
  one('locked.pdf', ['encrypted'], locked),
  one('locked.docx', ['encrypted'], () =>
    Uint8Array.from(
      Buffer.concat([latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    ),
  ),
  one('garbled.pdf', ['garbled-text', 'image-only'], () =>
    pdfFile([{ content: Array.from({ length: 30 }, (_, i) => show(60, 800 - 20 * i, strange)).join('\n') }]),
  ),
  one('noise.pdf', ['damaged'], () => {
    const noise = Array.from({ length: 400_000 }, (_, i) => String.fromCharCode((i * 7919 + (i >> 3)) % 256)).join('');
    return latin1(`%PDF-1.7\n${noise}\nstartxref\n9\n%%EOF`);
  }),
  one('fonts-elsewhere.pdf', ['audited'], pdf),
  one('300-pages.pdf', ['too-many-pages'], () => pages(300)),
  one('80-pages.pdf', ['no-report'], () => pages(80)),
  one('19-mb.pdf', ['audited'], () => padded(19 * MB)),
  one('50-mb.pdf', ['too-large'], () => padded(50 * MB)),
  one('50-mb.docx', ['too-large'], () => zipSync({ 'word/document.xml': [new Uint8Array(50 * MB), { level: 0 }] })),
  one('bomb.docx', ['too-large'], bomb('word/document.xml')),
  one('bomb.xlsx', ['too-large', 'damaged'], bomb('xl/workbook.xml')),
  one('bomb-of-text.pdf', ['too-large', 'timeout'], () =>
    onePage(packed(`${show(60, 700, sentence)}\n`.repeat(2_000_000)), '/Font << /F1 5 0 R >>', [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]),
  ),
  one('bomb-of-lines.pdf', ['too-large', 'timeout'], () => onePage(packed('0 0 m 500 0 l S\n'.repeat(6_000_000)))),
  one('bomb-of-blanks.pdf', ['image-only', 'too-large', 'timeout'], () => onePage(packed(new Uint8Array(400 * MB).fill(32)))),
  one('forms-in-forms.pdf', ['too-large', 'timeout'], () => nested(40)),
  one('pages-in-a-circle.pdf', ['damaged', 'image-only'], () =>
    objectsOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
  ),
  one('pages-without-end.pdf', ['too-many-pages', 'damaged', 'image-only'], () =>
    objectsOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2000000000 >>']),
  ),
  one('boxes-in-boxes.docx', ['too-large', 'damaged', 'no-report'], () => {
    const deep = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>';
    const xml = `<w:document xmlns:w="http://x"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${deep}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}</w:body></w:document>`;
    return zipSync({ 'word/document.xml': strToU8(xml) });
  }),
  ...['.doc', '.pdf', '.html', '.xls', '.txt'].map((ending) => one(`docx${ending}`, ['audited'], () => docxOf(draft))),
  ...['.doc', '.docx', '.html', '.txt'].map((ending) => one(`pdf${ending}`, ['audited'], pdf)),
  one('old.doc', ['unsupported-format'], () =>
    Uint8Array.from(Buffer.concat([latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(9000)])),
  ),
  one('rich.rtf', ['unsupported-format'], () => latin1('{\\rtf1\\ansi}')),
  one('fixed.ofd', ['unsupported-format'], () => zipSync({ 'OFD.xml': strToU8('<OFD/>') })),
  ...PDF_BOMBS,
  ...OFFICE_BOMBS,
];
