import { render } from 'preact';
import { SidePanel } from '../../src/ui/sidepanel/SidePanel.tsx';
import { localeOf } from '../../src/platform/words.ts';

document.documentElement.lang = localeOf();
render(<SidePanel />, document.getElementById('root')!);
