import { zlibSync } from 'fflate';
import { objectsOf, onePage, packed, streamOf, latin1, show } from './pdf-objects';
import { one, type HostileFile } from './hostile-file';

const MB = 1024 * 1024;

/** Bits as LZW of PDF packs them: nine to twelve for a code, the widest first. */
class Codes {
  private readonly bytes: number[] = [];
  private bits = 0;
  private count = 0;

  put(code: number, width: number): void {
    this.bits = (this.bits << width) | code;
    this.count += width;
    for (; this.count >= 8; this.count -= 8) this.bytes.push((this.bits >> (this.count - 8)) & 0xff);
    this.bits &= (1 << this.count) - 1;
  }

  get all(): Uint8Array {
    return Uint8Array.from([...this.bytes, (this.bits << (8 - this.count)) & 0xff]);
  }
}

/** So many times seven million blanks, packed by LZW: each code stands for one blank more than the one before. */
function blanksByLzw(times: number): Uint8Array {
  const codes = new Codes();
  for (let time = 0; time < times; time++) {
    codes.put(256, time ? 12 : 9);
    codes.put(32, 9);
    for (let next = 258; next < 4094; next++) codes.put(next, next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12);
  }
  codes.put(257, 12);
  return codes.all;
}

const blanks = (size: number): Uint8Array => zlibSync(new Uint8Array(size).fill(32), { level: 9 });
const FONT = '/Font << /F1 5 0 R >>';
const latin = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
/** A font of Chinese, with what else is said of its widths. */
const wide = (widths: string): string[] => [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 ${widths} >>`,
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
];
const shown = () => streamOf('', latin1(show(60, 700, '一二三')));

/** A file whose table of objects is a stream of so many entries, which all say that they are free. */
function table(count: number): Uint8Array {
  const head =
    '%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n';
  const data = zlibSync(new Uint8Array(count), { level: 9 });
  const said = `3 0 obj\n<< /Type /XRef /Size ${count} /W [1 0 0] /Root 1 0 R /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return Uint8Array.from(
    Buffer.concat([latin1(head + said), data, latin1(`\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`)]),
  );
}

/** Small files that become large, or never come to an end, once they are read. */
export const PDF_BOMBS: readonly HostileFile[] = [
  one('lzw.pdf', ['image-only', 'too-large', 'timeout'], () => onePage(streamOf('/Filter /LZWDecode', blanksByLzw(60)))),
  one('twice-packed.pdf', ['image-only', 'too-large', 'timeout'], () =>
    onePage(streamOf('/Filter [/FlateDecode /FlateDecode]', zlibSync(blanks(400 * MB), { level: 9 }))),
  ),
  one('many-contents.pdf', ['image-only', 'too-large', 'timeout'], () =>
    objectsOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${'4 0 R '.repeat(400)}] >>`,
      streamOf('/Filter /FlateDecode', blanks(30 * MB)),
    ]),
  ),
  one('table-of-objects.pdf', ['image-only', 'too-large', 'timeout', 'damaged'], () => table(60 * MB)),
  one('objects-in-one.pdf', ['image-only', 'too-large', 'timeout', 'damaged'], () =>
    onePage(packed('0 0 m 9 9 l S'), '/ExtGState << /A 5 0 R >>', [
      streamOf(
        `/Type /ObjStm /N 20000000 /First 9 /Filter /FlateDecode`,
        zlibSync(latin1('9 0 '.repeat(8_000_000)), { level: 9 }),
      ),
    ]),
  ),
  one('one-string.pdf', ['too-large', 'timeout'], () =>
    onePage(packed(`BT /F1 12 Tf (${'a'.repeat(30_000_000)}) Tj ET`), FONT, [latin]),
  ),
  one('letters.pdf', ['too-large', 'timeout'], () =>
    onePage(packed(`BT /F1 12 Tf ${'(a) Tj '.repeat(1_000_000)} ET`), FONT, [latin]),
  ),
  one('drawn-letters.pdf', ['image-only', 'too-large', 'timeout'], () =>
    onePage(streamOf('', latin1('BT /F1 12 Tf (aaaa) Tj ET')), FONT, [
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [9] >>',
      packed(`9 0 d0 ${'0 0 m 9 9 l S '.repeat(3_000_000)}`),
    ]),
  ),
  one('small-pictures.pdf', ['image-only', 'too-large', 'timeout'], () =>
    onePage(packed('BI /W 1 /H 1 /BPC 8 /CS /G ID a EI\n'.repeat(1_000_000))),
  ),
  one('one-picture.pdf', ['image-only', 'too-large', 'timeout'], () =>
    onePage(packed(`BI /W 60000 /H 60000 /BPC 8 /CS /G ID ${'a'.repeat(60_000_000)} EI\n`)),
  ),
  one('widths.pdf', ['image-only', 'too-large', 'timeout'], () => onePage(shown(), FONT, wide('/W [0 2147483647 500]'))),
  one('signs.pdf', ['image-only', 'too-large', 'timeout', 'garbled-text'], () =>
    onePage(shown(), FONT, [
      ...wide('').map((object) => object.replace('/Encoding /UniGB-UCS2-H', '/Encoding /Identity-H /ToUnicode 8 0 R')),
      streamOf(
        '',
        latin1(
          '1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n1 beginbfrange <00000000> <7fffffff> <0041> endbfrange',
        ),
      ),
    ]),
  ),
  one('samples.pdf', ['image-only', 'too-large', 'timeout'], () =>
    onePage(streamOf('', latin1('/C cs 0.5 scn 0 0 m 9 9 l f')), '/ColorSpace << /C [/Separation /X /DeviceRGB 5 0 R] >>', [
      streamOf('/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1] /Size [500000000] /BitsPerSample 8', latin1('abc')),
    ]),
  ),
  one('same-picture.pdf', ['image-only', 'too-large', 'timeout'], () =>
    onePage(packed('/I Do '.repeat(5_000_000)), '/XObject << /I 5 0 R >>', [
      streamOf(
        '/Type /XObject /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace /DeviceGray',
        latin1('a'.repeat(81)),
      ),
    ]),
  ),
  one('lists-in-lists.pdf', ['image-only', 'too-large', 'timeout', 'damaged'], () => onePage(packed('['.repeat(20_000_000)))),
  one('deep-pages.pdf', ['image-only', 'too-large', 'timeout', 'damaged', 'too-many-pages'], () =>
    objectsOf([
      '<< /Type /Catalog /Pages 2 0 R /Outlines 2 0 R >>',
      ...Array.from({ length: 100_000 }, (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R] /Count 1 /First ${i + 3} 0 R >>`),
      '<< /Type /Page /MediaBox [0 0 595 842] >>',
    ]),
  ),
  one('saved-states.pdf', ['image-only', 'too-large', 'timeout'], () => onePage(packed('q '.repeat(20_000_000)))),
];
