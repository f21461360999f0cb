import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { inlineEnums } from '../../src/dev/inline-enums';

const DECLARATION = `var State;
(function (State) {
    State[State["DATA"] = 0] = "DATA";
    State[State["EOF"] = -1] = "EOF";
})(State = State || (State = {}));
`;

it('writes the numbers of an enum where they are used', () => {
  const use = 'switch (this.state) { case State.DATA: return at === State.EOF; }';
  expect(inlineEnums(DECLARATION + use)).toBe('\nswitch (this.state) { case 0: return at === -1; }');
});

it.each(['export { State };', 'names.push(State);', 'State[name]'])('keeps an enum that somebody reads as a whole: %s', (use) => {
  expect(inlineEnums(`${DECLARATION}at = State.EOF; ${use}`)).toBe(`${DECLARATION}at = -1; ${use}`);
});

it('keeps a program without enums as it is', () => {
  const code = 'var State;\n(function (State) { State.DATA = 0; })(State || (State = {}));\nState.DATA;';
  expect(inlineEnums(code)).toBe(code);
});

it.each(['State.OTHER', 'own.State.DATA', 'MyState.DATA', 'State.DATA_MORE', 'State.DATA = 1', 'State[name]'])(
  'leaves %s alone',
  (use) => {
    expect(inlineEnums(`${DECLARATION}names.push(State); ${use}`)).toBe(`${DECLARATION}names.push(State); ${use}`);
  },
);

it('finds the states of the tokenizer that it is for', () => {
  const tokenizer = readFileSync(
    createRequire(import.meta.url)
      .resolve('parse5')
      .replace(/index\.js$/, 'tokenizer/index.js'),
    'utf8',
  );
  expect(tokenizer).toMatch(/case State\.DATA:/);
  expect(inlineEnums(tokenizer)).not.toMatch(/case State\./);
});
