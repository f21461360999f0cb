// What an expression may be slow on, drawn from the expression itself: its words and characters, alone and in the order in
// which it asks for them, repeated; before them what leads into its repetitions, behind them what makes the match fail.
import { createHash } from 'node:crypto';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Characters that expressions leave out, or count in without naming them. */
const USUAL = [
  '\n',
  ' ',
  '\t',
  '\u3000',
  '\0',
  'a',
  'B',
  '_',
  '-',
  '.',
  ',',
  '(',
  '<',
  '0',
  '9',
  '１',
  '一',
  '政',
  '。',
  '，',
  '（',
];
/** Shorter repetitions cost no more than their length. */
const FEWEST = 4;
/** Longest run of what may be repeated, inside of a pump. */
const LONG_RUN = 400;
const MOST_RECIPES = 700;
const MOST_DRAWN = 150;

/** Numbers from 0 to below 1, the same for one expression every time. */
function randomOf(text) {
  let state = createHash('sha256').update(text).digest().readUInt32LE(0) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** An expression taken apart. */
class Anatomy {
  constructor(source, flags) {
    this.random = randomOf(`/${source}/${flags}`);
    this.flags = flags.replace(/[gy]/g, '');
    const unicode = flags.includes('u');
    this.pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets: flags.includes('v') });
    this.repeated = [];
    this.words = new Set();
    this.classes = new Map();
    const own = new Set();
    visitRegExpAST(this.pattern, {
      onCharacterEnter: ({ value }) => own.add(String.fromCodePoint(value)),
      onQuantifierEnter: (node) => node.max >= FEWEST && this.repeated.push(node),
      onAlternativeEnter: ({ elements }) => this.collectWords(elements),
    });
    this.alphabet = [...new Set([...own, ...USUAL])];
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)] ?? '';
  }

  collectWords(elements) {
    let word = '';
    for (const element of [...elements, null]) {
      if (element?.type === 'Character') word += String.fromCodePoint(element.value);
      else if (word) {
        this.words.add(word);
        word = '';
      }
    }
  }

  /** Characters that a class or an escape stands for. */
  members({ raw }) {
    let known = this.classes.get(raw);
    if (known) return known;
    const one = new RegExp(`^(?:${raw})$`, this.flags);
    known = this.alphabet.filter((character) => one.test(character));
    this.classes.set(raw, known);
    return known;
  }

  /** A text that a part of the expression matches, as far as its assertions allow. */
  sample(node) {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.pick(this.members(node));
      case 'Quantifier': {
        const times = Math.min(node.max, node.min || Math.floor(this.random() * 3));
        return Array.from({ length: times }, () => this.sample(node.element)).join('');
      }
      case 'Backreference':
        return this.sample([node.resolved].flat()[0]);
      case 'Assertion':
        return node.alternatives && !node.negate && this.random() < 0.3 ? this.sample(this.pick(node.alternatives)) : '';
      case 'Alternative':
        return this.sequence(node.elements);
      default:
        return this.sample(this.pick(node.alternatives));
    }
  }

  sequence(elements) {
    return elements.map((element) => this.sample(element)).join('');
  }

  /** Texts for what leads to a part of the expression and for what follows it. */
  around(node) {
    let [before, after] = ['', ''];
    for (let inner = node; inner.parent; inner = inner.parent) {
      if (inner.parent.type !== 'Alternative') continue;
      const { elements } = inner.parent;
      const at = elements.indexOf(inner);
      before = this.sequence(elements.slice(0, at)) + before;
      after += this.sequence(elements.slice(at + 1));
    }
    return { before, after };
  }
}

/** Pumps of one repetition: what it repeats, what leads to it, and both together. */
function recipesOfRepeated(anatomy, node, add) {
  for (let round = 0; round < 4; round++) {
    const own = anatomy.sample(node.element);
    const { before, after } = anatomy.around(node);
    const fails = ['', '\0', `${after.slice(0, -1)}\0`, anatomy.pick(anatomy.alphabet)];
    for (const suffix of fails) {
      for (const prefix of [before, '', `\0${before}`]) add(prefix, [own], suffix);
      for (const pump of [before, before + own, own + after, before + own + after, after]) add('', [pump], suffix);
      add(before, [own + after], suffix);
      add('', [before + own, after], suffix);
      add(before, [own, after], suffix);
      // What may be repeated only so often costs most where each beginning is followed by as much as is let through.
      const full = own.repeat(Math.min(node.max, LONG_RUN));
      add('', [before + full], suffix);
      add('', [`${before}${full}\0`], suffix);
    }
  }
}

/** A recipe drawn from words and characters of the expression. */
function drawn(anatomy, atoms, add) {
  const some = (most) => Array.from({ length: Math.floor(anatomy.random() * (most + 1)) }, () => anatomy.pick(atoms)).join('');
  const pump = () => anatomy.pick(atoms) + some(2);
  const pumps = anatomy.random() < 0.6 ? [pump()] : [pump(), pump()];
  add(some(2), pumps, anatomy.pick(['', '\0', some(1), anatomy.pick(anatomy.alphabet)]));
}

/**
 * Recipes for texts on which an expression may be slow.
 * @param attacks recipes from elsewhere that come first.
 * @returns {{ prefix: string, pumps: string[], suffix: string }[]}
 */
export function recipesOf(source, flags, attacks = []) {
  const anatomy = new Anatomy(source, flags);
  const recipes = new Map();
  const add = (prefix, pumps, suffix) => {
    const filled = pumps.filter(Boolean);
    if (filled.length && recipes.size < MOST_RECIPES)
      recipes.set(JSON.stringify([prefix, filled, suffix]), { prefix, pumps: filled, suffix });
  };
  for (const { prefix, pumps, suffix } of attacks) add(prefix, pumps, suffix);
  const classes = [];
  visitRegExpAST(anatomy.pattern, {
    onCharacterClassEnter: (node) => classes.push(node),
    onCharacterSetEnter: (node) => classes.push(node),
  });
  const atoms = [...new Set([...anatomy.words, ...classes.flatMap((node) => anatomy.members(node).slice(0, 3))])];
  for (const atom of atoms) for (const suffix of ['', '\0']) add('', [atom], suffix);
  for (let i = 0; i < MOST_DRAWN && atoms.length; i++) drawn(anatomy, atoms, add);
  for (const node of anatomy.repeated) recipesOfRepeated(anatomy, node, add);
  for (let i = 0; i < 8; i++) add('', [anatomy.sample(anatomy.pattern)], anatomy.pick(['', '\0']));
  return [...recipes.values()];
}

/** A text of about so many characters. */
export function cook({ prefix, pumps, suffix }, length) {
  const share = Math.max(1, (length - prefix.length - suffix.length) / pumps.length);
  return prefix + pumps.map((pump) => pump.repeat(Math.max(1, Math.round(share / pump.length)))).join('') + suffix;
}
