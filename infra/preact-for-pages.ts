/**
 * Stands in bundles for `preact` itself, of which `preact/jsx-runtime` and `preact-render-to-string` take these four
 * names and no more. The rest compares, hydrates and updates a document in a browser: no page here has a script.
 */
const marker = Symbol.for('pv');

type Node = { readonly type: unknown; readonly props: object; readonly constructor: symbol };

/** Hooks of add-ons; there are none. */
export const options = {};

export const Fragment = ({ children }: { children?: unknown }) => children;

/** The renderer makes one node with this, the root above a page. */
export const h = (type: unknown, props: object | null): Node => ({
  type,
  props: props ?? {},
  constructor: marker,
});

export const isValidElement = (value: unknown): boolean =>
  (value as Node | null | undefined)?.constructor === marker;
