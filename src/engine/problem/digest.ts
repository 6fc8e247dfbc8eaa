import type { Problem } from './problem';

/** How many bytes a digest has. */
export const DIGEST_BYTES = 8;

/**
 * Tells problems apart: a hash of the ids of variables and values and of what the constraints say, all in their order. The
 * ids of constraints do not count. Guards against mix-ups, not against somebody who searches for a collision.
 */
export function digestOf({ variables, constraints }: Problem): Uint8Array {
  const content = JSON.stringify([
    variables.map(({ id, values }) => [id, values]),
    constraints.map((constraint) =>
      constraint.kind === 'table'
        ? [constraint.kind, constraint.scope, constraint.tuples]
        : [constraint.kind, constraint.literals.map(({ variable, values }) => [variable, values])],
    ),
  ]);
  // Two multiplicative hashes with odd factors (Knuth, The Art of Computer Programming, vol. 3, section 6.4).
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  const digest = new Uint8Array(DIGEST_BYTES);
  new DataView(digest.buffer).setInt32(0, a);
  new DataView(digest.buffer).setInt32(4, b);
  return digest;
}
