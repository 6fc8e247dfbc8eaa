const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A number of 32 bits that another text very likely does not have (FNV-1a over UTF-16 units). It finds what was cut off,
 * mixed up or replaced on its way, not what somebody forged.
 */
export function checksum(text: string): number {
  let sum = BASIS;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum >>> 0;
}
