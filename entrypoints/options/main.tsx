import { render } from 'preact';
import { ProfilePage } from '../../src/ui/options/ProfilePage.tsx';
import { localeOf } from '../../src/platform/words.ts';

document.documentElement.lang = localeOf();
render(<ProfilePage />, document.getElementById('root')!);
