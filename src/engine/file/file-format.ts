/**
 * The header of a diagram file: "TSMD", then the version, the CRC-32 of all that follows it, four bytes each, and the digest
 * of the problem, eight bytes that are 0 when none was given. The body is unsigned LEB128 integers.
 */
export const MAGIC = [0x54, 0x53, 0x4d, 0x44] as const;
export const VERSION = 3;
export const VERSION_AT = 4;
export const CHECKSUM_AT = 8;
export const DIGEST_AT = 12;
export const BODY_AT = 20;

/** The most values that all variables together may have: what is asked of a diagram takes memory for each of them. */
export const MAX_VALUES = 2 ** 20;
