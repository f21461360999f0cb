import { zlibSync } from 'fflate';
import { hex } from './pdf-file';

/** What files of PDF consist of, written byte by byte. */

export const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
export const show = (x: number, y: number, text: string) => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm ${hex(text)} Tj ET`;

/** Objects of a PDF as its bytes, numbered from 1; the first is its catalogue. */
export function objectsOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [latin1('%PDF-1.5\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  const put = (part: Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, i) => {
    places.push(at);
    put(latin1(`${i + 1} 0 obj\n`));
    put(typeof object === 'string' ? latin1(object) : object);
    put(latin1('\nendobj\n'));
  });
  const start = at;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  put(
    latin1(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
}

export const streamOf = (more: string, data: Uint8Array): Uint8Array =>
  Uint8Array.from(Buffer.concat([latin1(`<< /Length ${data.length} ${more} >>\nstream\n`), data, latin1('\nendstream')]));

export const packed = (text: string | Uint8Array): Uint8Array =>
  streamOf('/Filter /FlateDecode', zlibSync(typeof text === 'string' ? latin1(text) : text, { level: 9 }));

/** One page with resources, whose content is object 4; further objects follow. */
export const onePage = (content: Uint8Array, resources = '', more: readonly (string | Uint8Array)[] = []): Uint8Array =>
  objectsOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    content,
    ...more,
  ]);
