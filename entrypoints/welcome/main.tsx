import { render } from 'preact';
import { localeOf } from '../../src/platform/words.ts';
import { MATCHES } from '../../src/sites/index.ts';
import { WelcomePage } from '../../src/ui/welcome/WelcomePage.tsx';

document.documentElement.lang = localeOf();
render(<WelcomePage matches={MATCHES} />, document.getElementById('root')!);
