type Size = { readonly length: number; readonly width: number; readonly height: number };

/** What the small catalogue publishes of its models, mm, written down apart from it; the width of the third is unknown. */
export const published: Readonly<Record<'city' | 'tour', Size>> = {
  city: { length: 4000, width: 1800, height: 1500 },
  tour: { length: 4600, width: 1900, height: 1700 },
};
export const names = { city: 'City', tour: 'Tour' } as const;
