interface Kind {
  readonly prototype: object;
}

type Asking = (of: never, ...given: never[]) => unknown;

const { call } = Function.prototype;
/** What is asked where the browser has no such property: the answer is nothing. */
const nothing = (): undefined => undefined;

/** The getter of a property, or a method, as a function of the node and of what the method is given. */
/* @__NO_SIDE_EFFECTS__ */
export function ask({ prototype }: Kind, name: string): Asking {
  const found = Object.getOwnPropertyDescriptor(prototype, name);
  return call.bind(found?.get ?? (found?.value as typeof nothing | undefined) ?? nothing);
}
