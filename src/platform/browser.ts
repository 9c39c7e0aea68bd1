/** The one door to the browser's extension API. Only files of this room may import it. */
import browser from 'webextension-polyfill';

export { browser };
