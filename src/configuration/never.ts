/** Subscribes to nothing: for `useSyncExternalStore`, where what it reads is not waited for. */
export const never = () => () => undefined;
