/** Lets one window at a time work on something. @returns how it is given free; null while another has it. */
export type Occupy = (name: string) => Promise<(() => void) | null>;

/** By the locks of the browser, which end with the window that has them, however it ends. */
export const occupyByLock: Occupy = (name) =>
  new Promise((settle, refuse) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return settle(null);
      return new Promise<void>((free) => settle(free));
    });
    held.catch(refuse);
  });
