/** Who publishes, the nearest to the car's papers first. */
export const trustClasses = [
  'registry', // a public register or an authority
  'importer',
  'dealer',
  'dealer-abroad',
  'press',
  'compilation', // somebody's own table of what others published
  'project', // this project: its brief, its search, its own measurements
] as const;
export type TrustClass = (typeof trustClasses)[number];
