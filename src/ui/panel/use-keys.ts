import { useLayoutEffect } from 'preact/hooks';

/** What keys do in the panel. */
export interface KeyDeeds {
  readonly next: () => void;
  readonly previous: () => void;
  readonly jump: () => void;
  /** Decides: the first, second or third of what can be said. */
  readonly decide: (which: number) => void;
  /** Takes the last decision back. */
  readonly back: () => void;
  readonly nextReport: () => void;
}

const KEYS: Readonly<Record<string, keyof KeyDeeds>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'jump',
  1: 'decide',
  2: 'decide',
  3: 'decide',
  u: 'back',
  n: 'nextReport',
};

/** Where keys mean something else: text is typed, or the control has a use for them of its own. */
const TYPING = 'input, textarea, select, [contenteditable]';
const PRESSED = `button, a, summary, ${TYPING}`;

/** The key that is meant for the surface, small letters for letters; '' while text is typed, or where a control has a use for it. */
export function keyIn({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): string {
  const at = target instanceof Element ? target : null;
  const isTaken = ctrlKey || metaKey || altKey || isComposing || at?.closest(key === 'Enter' ? PRESSED : TYPING);
  if (isTaken) return '';
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Lets keys do these things, but for while the reader types. */
export function useKeys(deeds: KeyDeeds): void {
  // What is shown can be worked with at once.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const deed = KEYS[keyIn(event)];
      if (!deed) return;
      event.preventDefault();
      deeds[deed](Number(event.key));
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
