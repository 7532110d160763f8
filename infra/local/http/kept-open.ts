/**
 * How long a server of the runner keeps a connection that nobody uses, in milliseconds. Node's own five seconds end
 * while a busy client is about to use it again: its call is reset, and one that is not repeated is lost.
 */
export const keptOpen = { keepAliveTimeout: 65_000 };
