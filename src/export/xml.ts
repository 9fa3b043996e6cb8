/** Signs that XML has no place for, halves of signs, and control characters that nobody sees. */
const NOWHERE =
  /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without what an office file may not hold and a user can paste. */
export const writable = (text: string): string => text.replace(NOWHERE, "");
