import { create } from "zustand";
import { DEFAULT_CHOICES, type Choices } from "../../model/refund/choices";
import type { Excerpt } from "../../model/refund/excerpt";
import type { StayFault } from "../../model/refund/stayFault";
import { Chair } from "../../../workers/chair";
import {
  browserSettler,
  type SettlerSeat,
} from "../../../workers/seat.browser";
import type { Settled } from "../../../workers/settler";
import type { Language } from "../format";
import type { RefundSummary } from "../rows/refundSummary";

/** A file as it was chosen; its bytes are kept, so that another reading of the law needs no new choice. */
export type StaysBytes = { readonly name: string; readonly bytes: Uint8Array };

export type StaysResult = {
  readonly file: StaysBytes;
  readonly summary: RefundSummary;
  readonly excerpt: Excerpt;
  /** The settlement's own: what was opened of one does not belong to the next. */
  readonly number: number;
  /** Whether the file was chosen just now, and not settled again by another reading of the law. */
  readonly isNew: boolean;
};

export type StaysFaults = {
  readonly file: StaysBytes;
  /** As many as fit on the page. */
  readonly faults: readonly StayFault[];
  readonly count: number;
  readonly number: number;
  readonly isNew: boolean;
};

type StaysState = {
  readonly choices: Choices;
  /** The file chosen last. */
  readonly file: StaysBytes | undefined;
  /** How many settlements are under way. */
  readonly busy: number;
  /** Of the last good file; a faulty one leaves it. */
  readonly result: StaysResult | undefined;
  readonly faults: StaysFaults | undefined;
  readonly search: string;
  /** Why what was chosen or dropped is no file that can be read. */
  readonly refusal: string | undefined;
  /** Why the worker stopped. */
  readonly stopped: string | undefined;
};

/** The state of the page for the municipality's own stays. */
export const useStays = create<StaysState>()(() => ({
  choices: DEFAULT_CHOICES,
  file: undefined,
  busy: 0,
  result: undefined,
  faults: undefined,
  search: "",
  refusal: undefined,
  stopped: undefined,
}));

const { getState: get, setState: set } = useStays;

const MOST_PERSONS = 100;
const MOST_FAULTS = 200;

const view = (search: string) => ({
  search,
  mostPersons: MOST_PERSONS,
  mostFaults: MOST_FAULTS,
});

let chair: Chair<SettlerSeat> | undefined;
let settlements = 0;

function chairAtHand(): Chair<SettlerSeat> {
  if (!chair || chair.isDead) chair = new Chair(browserSettler());
  return chair;
}

/** The worker's answer to a question. */
function ask<T>(
  question: (settler: SettlerSeat["settler"]) => PromiseLike<T>,
): Promise<T> {
  const at = chairAtHand();
  return at.answer(question(at.seat.settler));
}

const reasonOf = (fault: unknown) =>
  fault instanceof Error ? fault.message : String(fault);

/** Settles the file chosen last. Answers come in the order of the questions, so the last choice stands at the end. */
async function settle(isNew = false): Promise<void> {
  const { file, choices, search } = get();
  if (!file) return;
  const number = ++settlements;
  set(({ busy }) => ({ busy: busy + 1, stopped: undefined }));
  try {
    const settled = await ask<Settled>(
      async ({ settle }) =>
        await settle(number, file.bytes, choices, view(search)),
    );
    set(
      settled.ok
        ? { faults: undefined, result: { file, number, isNew, ...settled } }
        : { faults: { file, number, isNew, ...settled } },
    );
  } catch (fault) {
    set({ stopped: reasonOf(fault) });
  } finally {
    set(({ busy }) => ({ busy: busy - 1 }));
  }
  if (get().search !== search) void searchPersons(get().search);
}

/** Starts the worker, so that it is ready when a file comes. */
export const warmUp = (): void => void chairAtHand();

export function takeStays(file: StaysBytes): void {
  set({ file });
  void settle(true);
}

export function choose(change: Partial<Choices>): void {
  set(({ choices }) => ({ choices: { ...choices, ...change } }));
  void settle();
}

/** Drops a faulty file, and settles the last good one by the present choices. */
export function backToResult(): void {
  const { result } = get();
  if (!result) return;
  set({ faults: undefined });
  takeStays(result.file);
}

export const again = (): void => void settle();

/** Searches among the persons of the present result. */
export async function searchPersons(search: string): Promise<void> {
  set({ search });
  const number = get().result?.number;
  if (number === undefined) return;
  const excerpt = await ask((settler) => settler.excerpt(number, view(search)));
  set(({ result, search: wanted }) =>
    excerpt && result?.number === number && wanted === search
      ? { result: { ...result, excerpt } }
      : {},
  );
}

export const linesOf = (number: number, person: string) =>
  ask((settler) => settler.linesOf(number, person));

/** The files of the present result; where the worker no longer has it, the result is settled anew and nothing is handed over. */
export const refundFile = () =>
  fileOf((settler, number) => settler.refundText(number));

export const detailFile = (language: Language) =>
  fileOf((settler, number) => settler.detailText(number, language));

async function fileOf(
  question: (
    settler: SettlerSeat["settler"],
    number: number,
  ) => PromiseLike<string | undefined>,
): Promise<string | undefined> {
  const { result } = get();
  if (!result) return undefined;
  const text = await ask((settler) => question(settler, result.number));
  if (text === undefined) backToResult();
  return text;
}

export const faultsFile = (language: Language) =>
  ask((settler) => settler.faultsText(language));
