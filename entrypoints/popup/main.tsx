import { render } from 'preact';
import { uiLang } from '../../src/ui/lang';
import { Popup } from '../../src/ui/popup';

const root = document.getElementById('root');
void uiLang().then((lang) => root && render(<Popup lang={lang} query={location.search} />, root));
