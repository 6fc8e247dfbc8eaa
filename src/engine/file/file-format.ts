/** The header of a diagram file: "TSMD", the version and the checksum of the rest, four bytes each. */
export const MAGIC = [0x54, 0x53, 0x4d, 0x44] as const;
export const VERSION = 1;
export const HEADER_BYTES = 12;
