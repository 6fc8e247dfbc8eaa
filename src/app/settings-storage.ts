import { languages, type Language } from '../i18n/language';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the page remembers of its reader. Absent: follow the browser. */
export interface Settings {
  readonly language?: Language;
  readonly theme?: Theme;
}

/** `refused`: the browser keeps nothing for this page. `damaged`: what it kept made no sense and was set aside. */
export type StorageProblem = 'refused' | 'damaged';

const KEY = 'to-scale.settings';
const ASIDE = 'to-scale.settings.damaged';

/** The gate for stored settings. Never throws; damaged ones are kept under another name, not deleted. */
export function readSettings(storage: () => Storage): {
  readonly settings: Settings;
  readonly problem: StorageProblem | null;
} {
  let raw: string | null = null;
  try {
    raw = storage().getItem(KEY);
    if (raw === null) return { settings: {}, problem: null };
    return { settings: parseSettings(JSON.parse(raw)), problem: null };
  } catch {
    if (raw === null) return { settings: {}, problem: 'refused' };
    try {
      storage().setItem(ASIDE, raw);
      storage().removeItem(KEY);
    } catch {
      // A full storage keeps the damaged settings where they are; they are set aside once there is room.
    }
    return { settings: {}, problem: 'damaged' };
  }
}

/** @returns whether the browser kept them */
export function writeSettings(storage: () => Storage, settings: Settings): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

function parseSettings(raw: unknown): Settings {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new TypeError('settings are no object');
  const entries = new Map<string, unknown>(Object.entries(raw));
  const language = languages.find((each) => each === entries.get('language'));
  const theme = themes.find((each) => each === entries.get('theme'));
  const isKnown = (key: string, value: unknown) => !entries.has(key) || value !== undefined;
  if (!isKnown('language', language) || !isKnown('theme', theme))
    throw new TypeError('settings are not known');
  return { ...(language && { language }), ...(theme && { theme }) };
}
