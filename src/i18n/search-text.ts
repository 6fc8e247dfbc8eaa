/** Lower case, and every kind of space a plain one: figures hold narrow and unbreakable ones. */
export const plain = (words: string): string => words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
