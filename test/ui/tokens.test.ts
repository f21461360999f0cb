import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'assets/styles';
const TOKENS = 'tokens.css';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
const tokens = new Set([...read(TOKENS).matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));

/** Colours of the reader's own scheme, and none at all. */
const OWN = /^(?:transparent|currentColor|inherit|none|Canvas|CanvasText|Highlight|HighlightText|ButtonText|GrayText|LinkText)$/;
const COLOURED =
  /^(?:color|background|background-color|border-color|outline-color|fill|stroke|text-decoration-color|caret-color)$/;

/** Declarations of a style sheet, without comments and without what media queries ask. */
function declarations(css: string): [property: string, value: string][] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*\{/g, '');
  return [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => [property, value.trim()]);
}

describe.each(sheets.filter((name) => name !== TOKENS))('%s', (name) => {
  const all = declarations(read(name));

  it('has its sizes from the tokens', () => {
    expect(all.filter(([, value]) => /(?<![\w-])-?[\d.]+(?:px|pt|rem)\b/.test(value))).toEqual([]);
    expect(
      all.filter(([property, value]) => property === 'font-size' && !/^(?:var\(--type-[\w-]+\)|inherit)$/.test(value)),
    ).toEqual([]);
  });

  it('has its colours from the tokens', () => {
    expect(all.filter(([, value]) => /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|lab|lch|oklab|oklch|color)\(/i.test(value))).toEqual([]);
    const words = all.filter(([property]) => COLOURED.test(property) || property.startsWith('--'));
    expect(words.filter(([, value]) => !/var\(/.test(value) && !OWN.test(value))).toEqual([]);
  });

  it('names only tokens that there are', () => {
    const own = new Set(all.flatMap(([property]) => (property.startsWith('--') ? [property] : [])));
    const local = new Set(['--tone', '--tone-soft']);
    const named = [...read(name).matchAll(/var\((--[\w-]+)/g)].map(([, token = '']) => token);
    expect(named.filter((token) => !tokens.has(token) && !own.has(token) && !local.has(token))).toEqual([]);
  });
});

it('a surface brings no style but that of the sheets', () => {
  const sources = ['src/ui', 'entrypoints'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|html)$/.test(file))
      .map((file) => `${root}/${file}`),
  );
  expect(sources.filter((file) => /#[\da-f]{6}\b|\d(?:px|rem)\b|<style|style="/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('the tokens say each colour of the light scheme again in the dark one, or derive it', () => {
  const [light = '', dark = ''] = read(TOKENS).split('@media');
  const colours = [...light.matchAll(/^\s*(--[\w-]+):\s*#/gm)].map(([, name]) => name);
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter((name) => !dark.includes(`${name}:`))).toEqual([]);
});
