type Bytes = Uint8Array<ArrayBuffer>;

/** More at once is no argument list of a function. */
const STEP = 0x8000;

export function base64Of(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}

/** Null where it is no such text. */
export function bytesIn(base64: string): Bytes | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
