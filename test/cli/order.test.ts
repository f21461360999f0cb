import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/order';

/** Inputs without end, and how many of them were asked for. */
function endless() {
  const asked = { count: 0 };
  const inputs: Iterator<number> = { next: () => ({ done: false, value: asked.count++ }) };
  return { asked, inputs };
}

const soon = (): Promise<void> => new Promise((later) => setTimeout(later));

test('answers come in the order of the inputs, however long each takes', async () => {
  const work = async (input: number): Promise<number> => {
    await new Promise((done) => setTimeout(done, input % 2 ? 20 : 0));
    return input;
  };
  const answers: number[] = [];
  for await (const answer of inOrder([0, 1, 2, 3, 4, 5].values(), work, () => 1)) answers.push(answer);
  expect(answers).toEqual([0, 1, 2, 3, 4, 5]);
});

test('of inputs without end no more than 256 are under way', async () => {
  const { asked, inputs } = endless();
  const answers = inOrder(
    inputs,
    () => new Promise<number>(() => undefined),
    () => 1,
  );
  void answers.next();
  await soon();
  expect(asked.count).toBe(256);
});

test('nothing more is begun while answers of 16 MB wait to be taken', async () => {
  const { asked, inputs } = endless();
  const answers = inOrder(
    inputs,
    (input) => Promise.resolve(input),
    () => 1_000_000,
  );
  await answers.next();
  await soon();
  const waiting = asked.count;
  for (let taken = 0; taken < 5; taken++) await answers.next();
  expect(asked.count).toBe(waiting);
});

test('what was taken makes room: all of any number of large answers come', async () => {
  const inputs = Array.from({ length: 600 }, (_, at) => at);
  let count = 0;
  for await (const answer of inOrder(
    inputs.values(),
    (input) => Promise.resolve(input),
    () => 1_000_000,
  ))
    expect(answer).toBe(count++);
  expect(count).toBe(600);
});
