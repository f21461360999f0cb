import { format } from 'node:util';
import { expect } from 'vitest';

/** What the tests use of vitest, without its runner: tests are listed, not run. */
export { expect };

/** One test, by a name that no other has. */
export interface Case {
  readonly id: string;
  run(): unknown;
}

type Body = (...row: unknown[]) => unknown;

/** Tests that measure time or write a file: neither tells a mutant from the code in a shared process. */
const LEFT_OUT = /linear|cost(?:\.test\.ts)? >|takes no time|at once|without (?:an )?end >|published JSON Schema/;

const cases = new Map<string, Case>();
let around: readonly string[] = [];

/** The tests that a file lists while it is loaded. */
export async function registeredIn(file: string, load: () => Promise<void>): Promise<readonly Case[]> {
  cases.clear();
  around = [file];
  await load();
  return [...cases.values()];
}

function register(name: string, run: () => unknown): void {
  const path = [...around, name].join(' > ');
  if (LEFT_OUT.test(path)) return;
  let id = path;
  for (let n = 2; cases.has(id); n += 1) id = `${path} (${n})`;
  cases.set(id, { id, run });
}

function group(name: string, body: () => unknown): void {
  const outside = around;
  around = [...outside, name];
  body();
  around = outside;
}

/** A row of `each` by its own words: `%s` and the like, or `$name` of an object. */
function titled(title: string, row: readonly unknown[]): string {
  const [first] = row;
  const named = title.replace(/\$(\w+)/g, (whole, key: string) =>
    first && typeof first === 'object' && key in first ? String(Reflect.get(first, key)) : whole,
  );
  const marks = named.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(named, ...row.slice(0, marks));
}

const each =
  (tell: (name: string, run: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, body: Body): void => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      tell(titled(title, values), () => body(...values));
    }
  };

export const test = Object.assign(register, { each: each(register) });
export const it = test;
export const describe = Object.assign(group, { each: each(group) });
