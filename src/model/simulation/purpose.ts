/**
 * What a piece of luck is for. Together with the person and the occurrence (first stay, second stay …) it is
 * the address of four random words, so a person has the same luck under every policy.
 */
export const PURPOSE = {
  /** Place and need on entry; length of the stay found on the first day, and how much of it is over. */
  birth: 0,
  /** Years to live; within reach or not; ready for a home or not; method of support. */
  life: 1,
  /** A stay while homeless: its length, what it ends with, and whether and when one returns who leaves after it. */
  stay: 2,
  /** An offer: when it comes, whether it is accepted, days to a home, whether support is decided in time. */
  offer: 3,
  /** An interim stay (§ 107): days to readiness, days to dropping out, where one drops out to. */
  interim: 4,
  /** A tenancy: when it is lost, length of support, place after a loss, whether the home is given back. */
  tenancy: 5,
  /** Time in homelessness until § 108, age band, age within it; once for life. */
  care: 6,
  /** The stream of newcomers: gap to the next, whether they left before the first day. */
  arrival: 7,
  /** The stream of homes: gap to the next. */
  home: 8,
  /** What follows support that has ended as planned: whether § 85 takes over, and for how long. */
  stepDown: 9,
  /** Before the first day: whether there was an earlier shelter stay, how long, how long ago. */
  past: 10,
} as const;

/** The second half of an address: purpose and occurrence in one 32-bit integer. */
export const address = (purpose: number, occurrence: number) =>
  (purpose << 24) | occurrence;

/** Newcomers are numbered from here, so that a larger starting population leaves their luck alone. */
export const FIRST_NEWCOMER = 1 << 24;

/** Streams that belong to no person. */
export const NOBODY = -1;
