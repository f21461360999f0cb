const MOST_KEPT = 4000;
const LONGEST_KEPT = 160;

/** A function of a text that remembers what it has found for short ones: pages say the same words again and again. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const kept = new Map<string, Found>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return find(text);
    let known = kept.get(text);
    if (known === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, (known = find(text)));
    }
    return known;
  };
}
