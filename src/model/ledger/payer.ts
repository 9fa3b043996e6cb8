/** Who pays. The order is the order of columns everywhere. */
export const PAYERS = ["municipality", "region", "state"] as const;
export type Payer = (typeof PAYERS)[number];
