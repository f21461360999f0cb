import { useLayoutEffect } from 'preact/hooks';
import { keyIn } from '../panel/use-keys';

/** Lets keys do these things, but for while the reader types; Escape ends that. */
export function useDeskKeys(deeds: Readonly<Record<string, () => void>>): void {
  // Before anything of it is seen: a key that is pressed at once must not meet what was there before.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const deed = deeds[keyIn(event)];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
