/** No person, no day. */
export const NONE = -1;

/** A day that never comes. */
export const FAR = 0x3fffffff;
