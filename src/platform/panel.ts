import { browser } from './browser.ts';

/** Chromium's own API, which the polyfill's types lack. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;
/** Absent in Firefox for Android and in Chromium. */
const sidebar = () => browser.sidebarAction as typeof browser.sidebarAction | undefined;

/** Whether this browser has a place for the side panel. Where it has none, the popup is the only view. */
export function hasPanel(): boolean {
  return sidePanel() !== undefined || sidebar() !== undefined;
}

/**
 * Opens the side panel beside a window's tabs. To be called in the very turn of a click or a command: the browsers
 * refuse it later.
 */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel()?.open({ windowId }) ?? sidebar()?.open());
}

/** Background: opens the panel when the person presses its keys. In Firefox the browser does that itself. */
export function openPanelOnCommand(command: string): void {
  // Absent in Firefox for Android.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((name, tab) => {
    if (name === command && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
}
