/** There is no answer to the numbers as they stand, or it is another by now. */
export class Moved extends Error {}
