import type { Script } from 'webdriver-bidi-protocol';
import type { Connection } from './bidi';

/** An expression, or a function that needs nothing from around it and gets `argument`, which JSON can tell. */
export type Evaluable<Value, Argument> = string | ((argument: Argument) => Value | Promise<Value>);

/** Source text of what is to be evaluated. */
const expressionOf = <Value, Argument>(script: Evaluable<Value, Argument>, argument?: Argument): string =>
  typeof script === 'string' ? script : `(${script.toString()})(${JSON.stringify(argument) ?? ''})`;

/**
 * Evaluates there and waits for a promise. The value comes as JSON: what that does not tell is left out.
 * Throws what is thrown there.
 */
export async function evaluateAt<Value, Argument>(
  connection: Connection,
  target: Script.Target,
  script: Evaluable<Value, Argument>,
  argument?: Argument,
): Promise<Value> {
  const expression = `(async () => JSON.stringify(await (${expressionOf(script, argument)})))()`;
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true, userActivation: true });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return (answer.result.type === 'string' ? JSON.parse(answer.result.value) : undefined) as Value;
}
