import { useEffect } from 'preact/hooks';

/** Does something whenever the reader comes back to the page: meanwhile something may have been decided elsewhere. */
export function useReturn(deed: () => Promise<void>): void {
  useEffect(() => {
    const seen = (): void => {
      if (document.visibilityState === 'visible') void deed();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [deed]);
}
