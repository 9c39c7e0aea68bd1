import { browser } from './browser.ts';

/** The keyboard commands of the manifest; people rebind them in the browser. */
export type Command = 'next-mark' | 'previous-mark' | 'toggle-marks';

const isCommand = (name: string): name is Command =>
  name === 'next-mark' || name === 'previous-mark' || name === 'toggle-marks';

/** Background: calls `onCommand` with the command and the tab in front. Registered at once, for the worker's whole life. */
export function onCommand(run: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name) => {
    if (!isCommand(name)) return;
    void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
      if (tab?.id !== undefined) run(name, tab.id);
    });
  });
}
