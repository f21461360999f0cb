/** Longer addresses are none that somebody follows. */
export const LONGEST_ADDRESS = 2000;

/** An address that a page names, absolute and without its fragment; null when it leads nowhere on the web. */
export function listedAddress(written: string, base: string): string | null {
  const trimmed = written.trim();
  if (!trimmed || trimmed.startsWith('#') || trimmed.length > LONGEST_ADDRESS || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  url.hash = '';
  return url.href.length > LONGEST_ADDRESS ? null : url.href;
}
