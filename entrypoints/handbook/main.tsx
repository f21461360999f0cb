import { render } from 'preact';
import { RULES } from '../../src/audit/rules';
import { Handbook } from '../../src/ui/handbook/handbook';
import { uiLang } from '../../src/ui/lang';

const root = document.getElementById('root');
void uiLang().then((lang) => root && render(<Handbook lang={lang} rules={RULES} />, root));
