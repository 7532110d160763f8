const regexOf = (pattern: string, flags: string): RegExp => {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, `s${flags}`);
};

const compiled = new Map<string, RegExp>();

/** Does `text` match an IAM pattern, where `*` is any text and `?` one character? */
export const matchesWildcard = (pattern: string, text: string, ignoreCase = false): boolean => {
  const flags = ignoreCase ? 'i' : '';
  const key = `${flags}:${pattern}`;
  const regex = compiled.get(key) ?? regexOf(pattern, flags);
  compiled.set(key, regex);
  return regex.test(text);
};
