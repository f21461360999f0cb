import { useEffect, useState } from 'preact/hooks';

/** What of the desk is shown, as its address says behind `#`. */
export type Route =
  | { readonly kind: 'home'; /** Addresses to begin with. */ readonly from: string }
  | { readonly kind: 'sweep'; readonly id: string }
  | { readonly kind: 'archive' };

/** Reads what stands behind `#`. */
function routeIn(hash: string): Route {
  const asked = new URLSearchParams(hash.slice(1));
  if (asked.has('archive')) return { kind: 'archive' };
  const id = asked.get('sweep');
  return id ? { kind: 'sweep', id } : { kind: 'home', from: asked.get('from') ?? '' };
}

const hashOf = (id: string): string => `#sweep=${encodeURIComponent(id)}`;

/** The route of the page, which links and the browser's back and forward change, too; and how a sweep is opened. */
export function useRoute(): [Route, (sweep: string) => void] {
  const [route, setRoute] = useState(() => routeIn(location.hash));
  useEffect(() => {
    const hear = (): void => setRoute(routeIn(location.hash));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return [route, (sweep) => (location.hash = hashOf(sweep))];
}
