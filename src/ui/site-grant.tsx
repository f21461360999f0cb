import { useEffect, useState } from 'preact/hooks';
import { GOVERNMENT, sitePattern } from './addresses';
import { browser } from './browser';
import { useTexts } from './texts';

export interface SiteGrantProps {
  /** Address of the tab. */
  readonly address: string;
}

type Grant = 'unknown' | 'open' | 'granted' | 'declined';

/**
 * Offers to check a site by itself from now on; silent where that is so already or impossible. Government sites are among
 * them where the reader has taken the permission back, as browsers allow.
 */
export function SiteGrant({ address }: SiteGrantProps) {
  const { t } = useTexts();
  const [grant, setGrant] = useState<Grant>('unknown');
  const pattern = sitePattern(address);
  useEffect(() => {
    if (!pattern) return;
    browser.permissions.contains({ origins: [pattern] }).then(
      (has) => setGrant(has ? 'unknown' : 'open'),
      () => setGrant('unknown'),
    );
  }, [pattern]);
  if (!pattern || grant === 'unknown') return null;
  if (grant !== 'open') {
    return (
      <p class="site" role="status">
        {t.site[grant]}
      </p>
    );
  }
  // The request has to leave the click itself: browsers refuse it after an await.
  const ask = (): void => {
    browser.permissions.request({ origins: [pattern] }).then(
      (granted) => setGrant(granted ? 'granted' : 'declined'),
      () => setGrant('declined'),
    );
  };
  return (
    <p class="site">
      <button type="button" class="quiet" onClick={ask}>
        {pattern === GOVERNMENT ? t.site.government : t.site.always}
      </button>
    </p>
  );
}
