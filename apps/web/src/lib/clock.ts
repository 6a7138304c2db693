/** The clock of the pages: the one place where they ask for the time. */
export const now = (): Date => new Date();
