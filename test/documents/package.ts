import { strToU8, zipSync } from 'fflate';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PARTS: readonly (readonly [name: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${WORD}.document.main+xml`],
  [/^word\/styles\.xml$/, `${WORD}.styles+xml`],
  [/^word\/numbering\.xml$/, `${WORD}.numbering+xml`],
  [/^xl\/workbook\.xml$/, `${SHEET}.sheet.main+xml`],
  [/^xl\/worksheets\//, `${SHEET}.worksheet+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SHEET}.sharedStrings+xml`],
  [/^xl\/styles\.xml$/, `${SHEET}.styles+xml`],
];

/** What each part of a package is. */
function typesOf(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  const usual = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['html', 'text/html'],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${usual.join('')}${overrides.join('')}</Types>`;
}

/** A package of Office from its parts. */
export const packageOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': typesOf(Object.keys(parts)), ...parts }).map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
    {
      level: 6,
      mtime: '2025-01-15T08:00:00',
    },
  );

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const TYPES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of a part, by id. */
export function relationships(targets: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const entries = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${TYPES}">${entries.join('')}</Relationships>`;
}
