import type { Random } from '../generator/random';

/** Longest input; a few are let grow this far, so that cost which grows faster than the input shows. */
const LONG = 300_000;
const USUAL = 12_000;
const NUMBERS = ['0', '1', '2', '3', '1000', '65534', '65535', '-1', '999999999999', '1e9'];

type Mutation = (input: string, random: Random, words: readonly string[], other: string) => string;

const range = (input: string, random: Random, most = 400): [number, number] => {
  const from = random.int(0, input.length);
  return [from, Math.min(input.length, from + random.int(0, random.chance(0.8) ? 30 : most))];
};
const put = (input: string, at: number, inserted: string, end = at) => input.slice(0, at) + inserted + input.slice(end);

const remove: Mutation = (input, random) => {
  const [from, to] = range(input, random);
  return put(input, from, '', to);
};
const repeat: Mutation = (input, random) => {
  const [from, to] = range(input, random);
  const most = random.chance(0.02) ? LONG : 2000;
  const times = random.int(1, Math.max(1, Math.floor(most / Math.max(1, to - from))));
  return put(input, to, input.slice(from, to).repeat(random.chance(0.8) ? Math.min(times, 4) : times));
};
const insert: Mutation = (input, random, words) => put(input, random.int(0, input.length), random.pick(words));
const replace: Mutation = (input, random, words) => {
  const [from, to] = range(input, random, 40);
  return put(input, from, random.pick(words), to);
};
const number: Mutation = (input, random) => {
  const found = [...input.slice(0, USUAL).matchAll(/\d+/g)];
  if (!found.length) return input;
  const match = random.pick(found);
  return put(input, match.index, random.pick(NUMBERS), match.index + match[0].length);
};
const splice: Mutation = (input, random, _, other) => {
  const [from, to] = range(other, random, 2000);
  return put(input, random.int(0, input.length), other.slice(from, to));
};
const move: Mutation = (input, random) => {
  const [from, to] = range(input, random);
  const rest = put(input, from, '', to);
  return put(rest, random.int(0, rest.length), input.slice(from, to));
};
const character: Mutation = (input, random) => {
  const code = random.chance(0.5) ? random.int(0, 0x7f) : random.int(0, 0xffff);
  return put(input, random.int(0, input.length), String.fromCharCode(code));
};
const cut: Mutation = (input, random) => input.slice(0, random.int(0, input.length));

const MUTATIONS: readonly Mutation[] = [remove, repeat, insert, insert, replace, number, number, splice, move, character, cut];

/** A variation of an input: one to six changes, words and other inputs of the corpus put in. */
export function mutate(input: string, random: Random, words: readonly string[], other: string): string {
  let text = input;
  for (let left = random.int(1, 6); left > 0; left--) text = random.pick(MUTATIONS)(text, random, words, other);
  return text.slice(0, random.chance(0.02) ? LONG : Math.max(USUAL, input.length));
}
