declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): {
        createScriptURL(url: string): string;
      };
    };
  }
}

/** The address of a script of this site's own, as browsers want it that let no other be run. */
export const scriptUrl = (url: string): string =>
  window.trustedTypes
    ?.createPolicy('to-scale-worker', { createScriptURL: (own) => own })
    .createScriptURL(url) ?? url;
