/**
 * A checksum of a text, as 16 hexadecimal digits: FNV-1a over its UTF-16 units, twice with different starts.
 * Finds torn and flipped bytes; no protection against someone who wants to fool it.
 */
export function checksum(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 24), 0x0100019d);
  }
  return writeHex(high) + writeHex(low);
}

function writeHex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
