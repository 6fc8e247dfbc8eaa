/** A part of React that nothing of this page uses. */
interface Part {
  /** Kinds of fibers, by the numbers that React calls them in `fiber.tag`. An element of such a kind is React's error 156. */
  readonly kinds?: readonly number[];
  /** What it is imported by. Whoever imports it does not build. */
  readonly exports?: readonly string[];
  /** Functions of `react-dom/client` that only it needs, and what they answer when others ask in passing. */
  readonly functions?: Readonly<Record<string, 'nothing' | 'null' | 'no text'>>;
  /** How assignments begin, in `react-dom/client`, that only it needs. */
  readonly assignments?: readonly string[];
}

/** The version of React whose source these were read in. For another one they are to be read again. */
export const READ_IN = '19.3.1';

/**
 * What the page leaves out of React: more than a quarter of it. To use such a part, take its row out; nothing else knows of
 * it. What has no element or import of its own must not be in here, or nobody would notice that it is missing.
 */
export const leftOut: Readonly<Record<string, Part>> = {
  portals: { kinds: [4], exports: ['createPortal'] },
  profiling: { kinds: [12], exports: ['Profiler'] },
  'lists of what is suspended': { kinds: [19] },
  'caches for components': { kinds: [24], exports: ['cache', 'cacheSignal', 'unstable_useCacheRefresh'] },
  'parts that are hidden, but stay': { kinds: [31], exports: ['Activity'] },
  // The build writes the head, and app/page-head.tsx the title: <title>, <link>, <meta>, <script> and <style> are HTML there.
  'elements that go into the head': {
    kinds: [26],
    exports: ['preconnect', 'prefetchDNS', 'preinit', 'preinitModule', 'preload', 'preloadModule'],
    functions: {
      preconnectAs: 'nothing',
      preinitModuleScript: 'nothing',
      preinitScript: 'nothing',
      preinitStyle: 'nothing',
      preload: 'nothing',
      preloadModule: 'nothing',
    },
  },
  // React has #root of the page, not all of it.
  'the elements html, head and body': { kinds: [27] },
  // The browser's own are enough: app/navigation.ts.
  'transitions of views': {
    kinds: [30],
    exports: ['ViewTransition', 'addTransitionType'],
    functions: {
      accumulateSuspenseyCommitOnFiber: 'nothing',
      applyViewTransitionName: 'nothing',
      commitDeletedPairViewTransitions: 'nothing',
      commitEnterViewTransitions: 'nothing',
      commitExitViewTransitions: 'nothing',
      commitNestedViewTransitions: 'nothing',
      measureNestedViewTransitions: 'nothing',
      preloadInstanceAndSuspendIfNeeded: 'nothing',
      restoreEnterOrExitViewTransitions: 'nothing',
      restoreNestedViewTransitions: 'nothing',
      restoreViewTransitionName: 'nothing',
      startViewTransition: 'null',
      waitForCommitToBeReady: 'null',
    },
    assignments: ['ViewTransitionPseudoElement.prototype.'],
  },
  'references to fragments': {
    functions: { commitNewChildToFragmentInstance: 'nothing', deleteChildFromFragmentInstance: 'nothing' },
    assignments: ['FragmentInstance.prototype.'],
  },
  'actions of forms': {
    exports: ['requestFormReset', 'useActionState', 'useFormState', 'useFormStatus'],
    functions: {
      extractEvents$1: 'nothing',
      mountActionState: 'nothing',
      rerenderActionState: 'nothing',
      startHostTransition: 'nothing',
      updateActionState: 'nothing',
    },
  },
  // Minified names would tell nobody anything.
  'the names of components in errors': { functions: { getStackByFiberInDevAndProd: 'no text' } },
  // React hands it on, and nothing takes it.
  'the sign of a transition under way': { functions: { defaultOnDefaultTransitionIndicator: 'nothing' } },
  // No import leads to either.
  'the node of a component': { assignments: ['ReactDOMSharedInternals.findDOMNode'] },
  'taking over a part before others': {
    assignments: ['ReactDOMHydrationRoot.prototype.unstable_scheduleHydration'],
  },
};
