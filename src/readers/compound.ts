/** A stream that Office puts into a compound file (MS-CFB) in place of a document with a password, in UTF-16. */
const ENCRYPTED = 'EncryptedPackage';
const PATTERN = Uint8Array.from([...ENCRYPTED].flatMap((sign) => [sign.charCodeAt(0), 0]));

/** Whether a compound file is a new document of Office behind a password. */
export function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(PATTERN[0] ?? 0); at >= 0; at = bytes.indexOf(PATTERN[0] ?? 0, at + 1))
    if (PATTERN.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
