import { useEffect, useState } from 'preact/hooks';
import { browser } from './browser';
import { useTexts } from './texts';

/** Whether the icon is known to be hidden among those of all extensions; browsers need not tell. */
export async function isHiddenIcon(): Promise<boolean> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar === false;
  } catch {
    return false;
  }
}

/** Says how to pin the icon where it is hidden: nobody sees its badge there. */
export function PinHint() {
  const { t } = useTexts();
  const [isHidden, setHidden] = useState(false);
  useEffect(() => void isHiddenIcon().then(setHidden), []);
  return isHidden ? <p class="pin">{t.pin}</p> : null;
}
