/** Bytes as characters of the same numbers; the decoder of that name would make others of some. */
export function latin1Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    // Spread out, each byte would be taken through an iterator.
    text += String.fromCharCode.apply(null, bytes.subarray(from, from + 8192) as unknown as number[]);
  return text;
}
