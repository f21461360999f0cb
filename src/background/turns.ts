/** What is under way for each tab. */
const turns = new Map<number, Promise<unknown>>();

/** Does `work` for a tab when everything before it is done, so that what is kept of the tab never mixes. */
export function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const done = (turns.get(tab) ?? Promise.resolve()).then(work);
  const settled = done.then(
    () => undefined,
    () => undefined,
  );
  turns.set(tab, settled);
  void settled.then(() => turns.get(tab) === settled && turns.delete(tab));
  return done;
}
