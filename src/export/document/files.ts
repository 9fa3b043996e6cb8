/** The Word documents of the case, fetched together when one is asked for. */
export { caseFile } from "./caseFile";
export { shortFile } from "./shortFile";
