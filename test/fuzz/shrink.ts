/** Longest search for a smaller input. */
const MOST_MS = 15_000;

/** Leaves parts of an input out as long as what it shows stays. */
export function shrink(input: string, shows: (text: string) => boolean): string {
  const end = performance.now() + MOST_MS;
  let text = input;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length;) {
      if (performance.now() > end) return text;
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (shows(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
