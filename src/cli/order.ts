/** What was answered waits until its turn comes: no more inputs than this are under way. */
const MOST_UNDER_WAY = 256;
/** Nor do answers of more than so many bytes wait. */
const MOST_WAITING = 16 * 1024 * 1024;

/**
 * Answers in the order of the inputs, however long each takes. Inputs are asked for as answers are taken, so that neither
 * they nor the answers ever take up more room than a few hundred of them.
 * @param work never rejects. @param sizeOf room that an answer takes up, in bytes.
 */
export async function* inOrder<Input, Answer>(
  inputs: Iterator<Input>,
  work: (input: Input) => Promise<Answer>,
  sizeOf: (answer: Answer) => number,
): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = [];
  let waiting = 0;
  let hasMore = true;
  const begin = async (input: Input): Promise<Answer> => {
    const answer = await work(input);
    waiting += sizeOf(answer);
    return answer;
  };
  for (;;) {
    while (hasMore && underWay.length < MOST_UNDER_WAY && waiting < MOST_WAITING) {
      const next = inputs.next();
      if (next.done) hasMore = false;
      else underWay.push(begin(next.value));
    }
    const first = underWay.shift();
    if (!first) return;
    const answer = await first;
    waiting -= sizeOf(answer);
    yield answer;
  }
}
