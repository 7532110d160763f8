export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The logical id of a resource: its path in the construct tree, written together (`SubmitFunction`, `DataKeyAlias`).
 * CDK would add a hash; two resources that came to the same name stop the synthesis, so none is needed.
 */
export const logicalIdOf = (path: readonly string[]): string =>
  path
    .filter((part) => part !== 'Resource' && part !== 'Default')
    .flatMap((part) => part.split(/[^A-Za-z0-9]+/))
    .map(capitalised)
    .join('');
