const letters: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ß=ss æ=ae ø=o ł=l đ=d'
    .split(' ')
    .map((pair) => pair.split('=')),
);

/** A name as an id that an address can hold: "Škoda 1.5 TSI" is `skoda-1.5-tsi`. '' where nothing of it can be. */
export const slugOf = (name: string): string =>
  Array.from(name.toLowerCase(), (letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/[.-]*-[.-]*|\.{2,}/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '');

/**
 * Gives out ids by name: the same name has the same one, another name another one.
 * @param kind what an id begins with where nothing of the name can stand in it
 */
export function idsFor(kind: string): (name: string) => string {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const slug = slugOf(name) || kind;
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${String(count)}`;
    known.set(name, id);
    taken.add(id);
    return id;
  };
}
