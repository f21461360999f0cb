import { readFileSync } from 'node:fs';

/** What Node puts in place of bytes that are no text. */
export const NO_TEXT = '\uFFFD';

/** Arguments that are no text, as the system has them, by what Node makes of them; several may look alike. */
let known: Map<string, Buffer[]> | null = null;

function readArguments(): Map<string, Buffer[]> {
  const read = new Map<string, Buffer[]>();
  try {
    const line = readFileSync('/proc/self/cmdline');
    for (let from = 0, end = line.indexOf(0); end >= 0; from = end + 1, end = line.indexOf(0, from)) {
      const bytes = line.subarray(from, end);
      const name = bytes.toString();
      if (name.includes(NO_TEXT)) read.set(name, [...(read.get(name) ?? []), bytes]);
    }
  } catch {
    // Other systems have no such file, and mostly no such names.
  }
  return read;
}

/** The bytes of an argument that is no text; of those that look alike the next one. Null when they are not known. */
export function bytesOf(argument: string): Buffer | null {
  if (!argument.includes(NO_TEXT)) return null;
  known ??= readArguments();
  return known.get(argument)?.shift() ?? null;
}

/** A name to be shown. One that is no text in UTF-8 mostly comes from an archive made under Windows. */
export function shown(name: string | Buffer): string {
  if (typeof name === 'string') return name;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(name);
    } catch {
      continue;
    }
  }
  return name.toString();
}
