/**
 * Waits for something that listens on a port. When the port is taken, throws a sentence that says which flag
 * chooses another; every other error passes through.
 */
export const onPort = async <Part>(flag: string, port: number, starting: Promise<Part>): Promise<Part> => {
  try {
    return await starting;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && !message.includes('EADDRINUSE')) throw error;
    throw new Error(`port ${port} is in use; choose another with ${flag} (0 takes any free one)`, {
      cause: error,
    });
  }
};
