/** Smaller boxes and letters are not read by anybody (pixels). */
const TINY_PX = 2;
/** Boxes moved this far out of the page are hidden from sight (pixels). */
const FAR_PX = 999;

/**
 * Whether an element by itself shows nothing to the eye: not displayed, invisible, transparent, cut to nothing, tiny or
 * moved out of the page. Its ancestors are not asked. What can be opened or scrolled to ("show more", closed details) is
 * not hidden. Inert documents have no layout; there only the element's own attributes tell.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const page = element.ownerDocument.defaultView;
  if (page === null) return /display\s?:\s?none/iu.test(element.getAttribute('style') ?? '');
  const style = page.getComputedStyle(element);
  if (style.display === 'none' || (style.visibility !== 'visible' && style.visibility !== '')) return true;
  if (style.opacity === '0' && !isFading(element)) return true;
  if (parseFloat(style.fontSize) < TINY_PX) return true;
  // A transparent colour hides letters, but it is also how text gets a gradient.
  if (isTransparent(style.color) && !/text/u.test(style.backgroundClip)) return true;
  return isCutAway(style);
}

/** Text that fades in is on its way to be seen. */
function isFading(element: Element): boolean {
  return typeof element.getAnimations === 'function' && element.getAnimations().length > 0;
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.{1,40},\s?0\)$|\/\s?0\)$/u.test(colour);
}

/** The ways in which text is kept for screen readers, or for search engines, only. */
function isCutAway(style: CSSStyleDeclaration): boolean {
  if (Math.abs(parseFloat(style.textIndent)) > FAR_PX) return true;
  if (/^inset\((?:50|100)%/u.test(style.clipPath) || /^circle\(0/u.test(style.clipPath)) return true;
  const isOut = style.position === 'absolute' || style.position === 'fixed';
  if (isOut) {
    const clip = style.getPropertyValue('clip');
    if (/^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/u.test(clip)) return true;
    if (parseFloat(style.left) < -FAR_PX || parseFloat(style.top) < -FAR_PX || parseFloat(style.right) < -FAR_PX)
      return true;
  }
  if (style.overflow === 'visible' || style.display === 'inline') return false;
  // An ellipsis says that there is more; a narrow view may leave nothing but it.
  if (style.textOverflow === 'ellipsis') return false;
  return parseFloat(style.width) < TINY_PX || parseFloat(style.height) < TINY_PX;
}
