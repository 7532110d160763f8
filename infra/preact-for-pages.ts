/**
 * Stands in bundles for `preact` itself, of which `preact/jsx-runtime`, `preact-render-to-string` and the pages take these
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

type Rendered = { readonly props: object; getChildContext?: () => Readonly<Record<string, Rendered>> };
type Wrapped = { readonly value?: unknown; readonly children: unknown };

/** What the renderer reads of a context: its key (`__c`), its value where nobody provides one (`__`), who provides it. */
export function createContext(value: unknown) {
  const key = '__cC0';
  function Provider(this: Rendered, { children }: Wrapped) {
    this.getChildContext = () => ({ [key]: this });
    return children;
  }
  const Consumer = ({ children }: { children: (value: unknown) => unknown }, provided: unknown) =>
    children(provided);
  Consumer.contextType = { __c: key, __: value };
  return { Provider, Consumer };
}
