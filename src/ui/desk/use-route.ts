import { useEffect, useState } from 'preact/hooks';

/** What of the desk is shown, as its address says behind `#`. */
export type Route =
  | { readonly kind: 'home'; /** Addresses to begin with. */ readonly from: string }
  | { readonly kind: 'sweep'; readonly id: string };

/** Reads what stands behind `#`. */
function routeIn(hash: string): Route {
  const asked = new URLSearchParams(hash.slice(1));
  const id = asked.get('sweep');
  return id ? { kind: 'sweep', id } : { kind: 'home', from: asked.get('from') ?? '' };
}

const hashOf = (route: Route): string =>
  route.kind === 'sweep'
    ? `#sweep=${encodeURIComponent(route.id)}`
    : route.from
      ? `#from=${encodeURIComponent(route.from)}`
      : '#';

/** The route of the page, which the browser's back and forward change, too. */
export function useRoute(): [Route, (to: Route) => void] {
  const [route, setRoute] = useState(() => routeIn(location.hash));
  useEffect(() => {
    const hear = (): void => setRoute(routeIn(location.hash));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return [route, (to) => (location.hash = hashOf(to))];
}
