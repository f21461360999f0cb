import { useEffect, useState } from 'preact/hooks';
import { ruleOfHash } from '../handbook-address';

/** The rule that the page's address names; follows links within the page, and tells that it does. */
export function useNamedRule(onFollow: () => void): string {
  const [named, setNamed] = useState(() => ruleOfHash(location.hash));
  useEffect(() => {
    const follow = (): void => {
      setNamed(ruleOfHash(location.hash));
      onFollow();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [onFollow]);
  return named;
}

/** Brings a rule into view and gives it the focus, once it stands on the page: the browser looked before it did. */
export function useBroughtIntoView(rule: string): void {
  useEffect(() => {
    const article = rule ? document.getElementById(rule) : null;
    article?.scrollIntoView({ block: 'start' });
    article?.focus({ preventScroll: true });
  }, [rule]);
}
