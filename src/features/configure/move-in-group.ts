const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Moves the focus within a radio group by arrow keys, round and round. A radio that fits is picked on the way, as radios
 * are; one that does not is only focused, because picking it would change other picks.
 * @returns whether the key was one that moves
 */
export function moveInGroup(radio: HTMLInputElement, event: KeyboardEvent): boolean {
  const by = steps[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
  const root = radio.closest('fieldset') ?? document;
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (each) => each.name === radio.name,
  );
  const next = radios.at((radios.indexOf(radio) + by) % radios.length);
  if (!next) return false;
  next.focus();
  if (next.dataset['fits'] === 'true') next.click();
  return true;
}
