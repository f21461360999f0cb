/** What a worker is to those who wait by it. */
export interface Clock {
  addEventListener(type: 'message', hear: (event: { readonly data: unknown }) => void): void;
  postMessage(number: number, given: []): void;
}

/** Answers each number after the time, in ms, that comes with it. */
export function beat(clock: Clock): void {
  clock.addEventListener('message', ({ data }) => {
    const [number, ms] = data as readonly [number, number];
    setTimeout(() => clock.postMessage(number, []), ms);
  });
}
