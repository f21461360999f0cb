/** A stable name: 64 bits of a hash (two FNV-1a runs with different seeds), as 16 hexadecimal digits. */
export function stableId(...parts: readonly string[]): string {
  const text = parts.join('\u001f');
  return half(text, 0x811c9dc5) + half(text, 0x1b873593);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0).toString(16).padStart(8, '0');
}
