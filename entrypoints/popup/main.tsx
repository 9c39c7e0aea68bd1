import { render } from 'preact';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { localeOf } from '../../src/platform/words.ts';

document.documentElement.lang = localeOf();
render(<Popup />, document.getElementById('root')!);
