/** What the cars of the whole catalogue go by, where those of a model go by its id. */
export const ALL = '*';
