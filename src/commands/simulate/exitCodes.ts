/** How a command ends. */
export const OK = 0;
export const FAILED = 1;
export const REFUSED = 2;
export const INTERRUPTED = 130;
