import { render } from 'preact';
import { uiLang } from '../../src/ui/lang';
import { loadTexts } from '../../src/ui/load-texts';
import { Popup } from '../../src/ui/popup';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  const lang = await uiLang();
  await loadTexts(lang);
  if (root) render(<Popup lang={lang} query={location.search} />, root);
}

void start();
