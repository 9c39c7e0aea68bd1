import type { Standing } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { Mark } from './mark.ts';
import { buildCard, buildLegend, type CardText, type LegendText } from './overlay-card.ts';
import { makeRuler, toFrame, type Box, type Frame, type Ruler } from './overlay-geometry.ts';
import { addHost, type Host } from './overlay-host.ts';
import { watchMoves } from './overlay-moves.ts';

/**
 * The overlay: what the person has, drawn over the words inside a closed shadow root. It follows the words by measuring
 * while something moves and rests otherwise; what cannot sit right is hidden.
 */
export interface Overlay {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** Draws anew after marks or standings changed. */
  settle(): void;
  /** Asks again whether the drawn words are still what is seen; cheap, at most twice a second. */
  glance(): void;
  follow(rules: OverlayRules): void;
  /** Rings a mark and shows its card, as the keyboard asks; undefined takes both away. */
  point(mark: Mark | undefined): void;
}

export type OverlayRules = Pick<Settings, 'shown' | 'legend'>;

export interface OverlayParts {
  readonly page: Window & typeof globalThis;
  readonly rules: OverlayRules;
  readonly legend: LegendText;
  /** Undefined while nothing can be compared: the frames are then empty. */
  readonly standingOf: (mark: Mark) => Standing | undefined;
  readonly describe: (mark: Mark) => CardText;
  readonly signal: AbortSignal;
}

/** Frames after which what did not move is at rest. */
const FRAMES_TO_REST = 2;
/** A pointer that rests this long on a word asks for its card (milliseconds). */
const DWELL_MS = 150;
/** Least time between two glances (milliseconds). */
const GLANCE_MS = 500;
/** The page builds itself first: an element of ours inside a root that is being hydrated is an error there (milliseconds). */
const PAGE_REST_MS = 400;
/** Near the view's edges sticky bars cover words while the page scrolls (CSS pixels). */
const EDGE = 160;

interface Drawn {
  readonly frames: readonly HTMLElement[];
  isRtl: boolean;
  /** In the overlay's own coordinates. */
  boxes: readonly Box[];
  isSteady: boolean;
  isSeen: boolean;
}

export function startOverlay({ page, rules: first, legend, standingOf, describe, signal }: OverlayParts): Overlay {
  const { document } = page;
  const marks = new Set<Mark>();
  const drawn = new Map<Mark, Drawn>();
  const range = document.createRange();
  const moves = watchMoves(page, stir);
  let rules = first;
  let host: Host | undefined;
  let legendBox: HTMLElement | undefined;
  let tickId: number | undefined;
  let calm = 0;
  let glanceTimer: number | undefined;
  let isPageReady = false;

  let pointer: { x: number; y: number } | undefined;
  let pointerTick: number | undefined;
  let dwell: number | undefined;
  let card: { readonly mark: Mark; readonly element: HTMLElement; readonly by: 'pointer' | 'keyboard' } | undefined;

  whenPageRests(page, signal, () => {
    isPageReady = true;
    stir();
  });

  function stir(): void {
    calm = 0;
    if (signal.aborted || !isPageReady || tickId !== undefined || (marks.size === 0 && drawn.size === 0)) return;
    moves.disarm();
    tickId = page.requestAnimationFrame(tick);
  }

  function tick(): void {
    tickId = undefined;
    host ??= addHost(document);
    drawLegend(host);
    const frame = host.keep() ? host.frame() : undefined;
    if (frame === undefined) return hideAll();
    host.layer.classList.remove('hidden');
    const ruler = makeRuler(page, range);
    let hasMoved = false;
    for (const mark of marks) hasMoved = place(mark, ruler, frame, host) || hasMoved;
    calm = hasMoved ? 0 : calm + 1;
    const isAtRest = calm >= FRAMES_TO_REST;
    for (const [mark, it] of drawn) judge(mark, it, ruler, frame, isAtRest);
    if (card !== undefined) placeCard(frame);
    range.setStart(document, 0);
    range.collapse(true);
    if (isAtRest) moves.arm([...new Set([...drawn.keys()].map((mark) => mark.place.startContainer.parentElement!))]);
    else tickId = page.requestAnimationFrame(tick);
  }

  /** @returns whether the mark's boxes are not where they were */
  function place(mark: Mark, ruler: Ruler, frame: Frame, { layer }: Host): boolean {
    const boxes = ruler.boxesOf(mark).map((box) => toFrame(box, frame));
    let it = drawn.get(mark);
    if (boxes.length === 0) {
      if (it !== undefined) erase(mark);
      return false;
    }
    if (it?.frames.length !== boxes.length) {
      if (it !== undefined) erase(mark);
      const frames = boxes.map(() => document.createElement('div'));
      it = { frames, isRtl: false, boxes: [], isSteady: false, isSeen: false };
      drawn.set(mark, it);
      layer.append(...frames);
    } else if (it.boxes.every((box, index) => isSame(box, boxes[index]!))) {
      it.isSteady = true;
      return false;
    }
    it.isSteady = false;
    it.isRtl = page.getComputedStyle(mark.place.endContainer.parentElement!).direction === 'rtl';
    it.boxes = boxes;
    boxes.forEach(({ left, top, width, height }, index) => {
      const { style } = it.frames[index]!;
      // Moved by transform, which is no layout shift that the page could read.
      style.transform = `translate(${left}px, ${top}px)`;
      style.width = `${width}px`;
      style.height = `${height}px`;
    });
    return true;
  }

  function judge(mark: Mark, it: Drawn, ruler: Ruler, frame: Frame, isAtRest: boolean): void {
    const last = toClient(it.boxes.at(-1)!, frame);
    const isAtEdge = last.top < EDGE || last.top > page.innerHeight - EDGE;
    if (isAtRest || isAtEdge) it.isSeen = ruler.isSeen(mark, last);
    dress(mark, it);
  }

  function dress(mark: Mark, it: Drawn): void {
    const standing = standingOf(mark) ?? 'unknown';
    const isShown = it.isSteady && it.isSeen;
    it.frames.forEach((element, index) => {
      const names = ['frame', standing, `need-${mark.need}`];
      if (index < it.frames.length - 1) names.push('rest');
      if (it.isRtl) names.push('rtl');
      if (!isShown) names.push('unsteady');
      if (card?.mark === mark && card.by === 'keyboard') names.push('ring');
      const className = names.join(' ');
      if (element.className !== className) element.className = className;
    });
  }

  function erase(mark: Mark): void {
    for (const element of drawn.get(mark)?.frames ?? []) element.remove();
    drawn.delete(mark);
    if (card?.mark === mark && card.by === 'pointer') closeCard();
  }

  function hideAll(): void {
    moves.disarm();
    host?.layer.classList.add('hidden');
    closeCard();
  }

  function drawLegend({ layer }: Host): void {
    layer.classList.toggle('tints', rules.shown === 'missing');
    if (rules.legend === 'shown' && legendBox === undefined) {
      legendBox = buildLegend(document, legend);
      layer.append(legendBox);
    } else if (rules.legend === 'hidden') {
      legendBox?.remove();
      legendBox = undefined;
    }
  }

  function onPointer(event: PointerEvent): void {
    // Only the person opens cards; a page could send events of its own and watch.
    if (!event.isTrusted || host === undefined) return;
    pointer = { x: event.clientX, y: event.clientY };
    pointerTick ??= page.requestAnimationFrame(() => {
      pointerTick = undefined;
      const mark = markUnderPointer();
      if (card?.by === 'pointer' && card.mark !== mark) closeCard();
      page.clearTimeout(dwell);
      if (mark === undefined || card?.mark === mark) return;
      dwell = page.setTimeout(() => openCard(mark, 'pointer'), DWELL_MS);
    });
  }

  function markUnderPointer(): Mark | undefined {
    const frame = host?.frame();
    if (pointer === undefined || frame === undefined) return undefined;
    const { x, y } = pointer;
    const under = [...drawn].find(
      ([, it]) =>
        it.isSteady &&
        it.isSeen &&
        it.boxes
          .map((box) => toClient(box, frame))
          .some(({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height),
    );
    return under?.[0];
  }

  function openCard(mark: Mark, by: 'pointer' | 'keyboard'): void {
    closeCard();
    if (host === undefined) return;
    card = { mark, by, element: buildCard(document, describe(mark)) };
    host.layer.append(card.element);
    stir();
  }

  function closeCard(): void {
    if (card === undefined) return;
    const { mark, element } = card;
    element.remove();
    card = undefined;
    const it = drawn.get(mark);
    if (it !== undefined) dress(mark, it);
  }

  /** Below the word, above it where there is no room; always within the view. */
  function placeCard(frame: Frame): void {
    if (card === undefined) return;
    const { mark, element } = card;
    const it = drawn.get(mark);
    element.classList.toggle('hidden', it === undefined || !it.isSteady);
    const box = it?.boxes.at(-1);
    if (box === undefined) return;
    const view = toFrame({ left: 0, top: 0, width: page.innerWidth, height: page.innerHeight }, frame);
    const [width, height] = [element.offsetWidth, element.offsetHeight];
    const left = Math.max(view.left + 8, Math.min(box.left, view.left + view.width - width - 24));
    const below = box.top + box.height + 8;
    const top = below + height <= view.top + view.height ? below : Math.max(view.top + 4, box.top - height - 8);
    element.style.transform = `translate(${left}px, ${top}px)`;
  }

  const quietly = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onPointer, quietly);
  document.addEventListener('pointerdown', onPointer, quietly);
  document.addEventListener('scroll', stir, quietly);
  page.addEventListener('resize', stir, quietly);
  document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && closeCard(), quietly);
  for (const name of ['click', 'keyup', 'transitionend', 'animationend', 'toggle', 'load'])
    document.addEventListener(name, glance, quietly);

  function glance(): void {
    if (glanceTimer !== undefined || drawn.size === 0 || signal.aborted) return;
    glanceTimer = page.setTimeout(() => {
      glanceTimer = undefined;
      stir();
    }, GLANCE_MS);
  }

  signal.addEventListener(
    'abort',
    () => {
      if (tickId !== undefined) page.cancelAnimationFrame(tickId);
      if (pointerTick !== undefined) page.cancelAnimationFrame(pointerTick);
      page.clearTimeout(dwell);
      page.clearTimeout(glanceTimer);
      moves.disarm();
      marks.clear();
      drawn.clear();
      host?.remove();
      host = undefined;
    },
    { once: true },
  );

  return {
    add: (mark) => void marks.add(mark),
    remove(mark) {
      marks.delete(mark);
      erase(mark);
    },
    settle() {
      for (const [mark, it] of drawn) dress(mark, it);
      if (marks.size === 0) hideAll();
      stir();
    },
    glance,
    follow(next) {
      rules = next;
      stir();
    },
    point(mark) {
      closeCard();
      if (mark !== undefined) openCard(mark, 'keyboard');
    },
  };
}

const isSame = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) < 0.25 &&
  Math.abs(a.top - b.top) < 0.25 &&
  Math.abs(a.width - b.width) < 0.25 &&
  Math.abs(a.height - b.height) < 0.25;

const toClient = (box: Box, { left, top, scale }: Frame): Box => ({
  left: left + box.left * scale,
  top: top + box.top * scale,
  width: box.width * scale,
  height: box.height * scale,
});

/** Calls back once the document has loaded and a moment has passed. */
function whenPageRests(page: Window, signal: AbortSignal, onRest: () => void): void {
  const rest = () => {
    const timer = page.setTimeout(onRest, PAGE_REST_MS);
    signal.addEventListener('abort', () => page.clearTimeout(timer), { once: true });
  };
  if (page.document.readyState === 'complete') rest();
  else page.addEventListener('load', rest, { once: true, signal });
}
