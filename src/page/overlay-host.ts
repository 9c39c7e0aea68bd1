import { readFrame, type Frame } from './overlay-geometry.ts';
import { OVERLAY_STYLE } from './overlay-style.ts';
import type { RootOf } from '../sites/index.ts';

/** The overlay's one element in the page and what stands in its closed root. */
export interface Host {
  /** Holds everything drawn; inert, so that find-in-page and selection pass over it. */
  readonly layer: HTMLElement;
  /** Puts the element back where the page took it out. @returns false once the page insists */
  keep(): boolean;
  frame(): Frame | undefined;
  remove(): void;
}

/** The most common of elements tells least. */
const HOST = 'div';

const hosts = new WeakSet<Node>();

/** Whether a node is the overlay's own; adding it is no change of the page. */
export const isHost = (node: Node): boolean => hosts.has(node);

/** Takes out the hosts of copies of us that the browser ended without a word, as Firefox does on an update. */
export function removeStaleHosts(document: Document, rootOf: RootOf): void {
  for (const child of [...document.documentElement.children]) {
    if (child.localName !== HOST || hosts.has(child)) continue;
    if (rootOf(child)?.querySelector('.layer > .corner-right') != null) child.remove();
  }
}

/** A page that removes our element is answered this often; then the ink alone is left. */
const MOST_RETURNS = 2;

/** Adds the host under `<html>`, outside of the body: nothing of the page is moved, no attribute is set. */
export function addHost(document: Document): Host {
  const host = document.createElement(HOST);
  hosts.add(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = OVERLAY_STYLE;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.inert = true;
  const corner = (className: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = `corner ${className}`;
    layer.append(element);
    return element;
  };
  const [origin, right, down] = [corner(''), corner('corner-right'), corner('corner-down')];
  root.append(style, layer);
  document.documentElement.append(host);
  let returns = 0;
  return {
    layer,
    keep() {
      if (host.isConnected) return true;
      if (returns++ >= MOST_RETURNS) return false;
      document.documentElement.append(host);
      return true;
    },
    frame: () => readFrame(origin, right, down),
    remove: () => host.remove(),
  };
}
