import { MODEL_VERSION } from "../../model/version";
import { saveText } from "../controls/saveScenario";
import { readPreset } from "../presets";
import { openScenario, takeUp, useStore } from "../store";
import { forget, keep, kept, useStorage } from "./browserStorage";
import { watchPresses } from "./gesture";
import { presentStep } from "./history";
import { sumOf } from "../../export/jsonDifference";
import { readLibrary } from "./library";
import { isLink } from "../../export/linkAddress";
import { dismiss, notify } from "./notices";
import { type StoredWork, readWork, WORK_VERSION } from "./storedWork";
import { inBoth } from "./stepName";
import { listen, tell } from "./tabs";

const WORK = "work";
/** Where work lies that this edition could not read. */
const ASIDE = "work-aside";
/** Nothing is ever kept there. */
const NOTHING = "nothing";

/** A browser that does not answer for so long gets the app without what it keeps. */
const PATIENCE_MS = 2000;

/** Takes up the work where it was left, and keeps it from then on. The app is shown when this is done, so that nothing is computed first and then put away. */
export async function beginKeeping(): Promise<void> {
  try {
    await begin();
  } catch {
    useStorage.setState({ works: false });
  }
}

async function begin(): Promise<void> {
  const reading = kept(WORK);
  const stored = await Promise.race([reading, patience()]);
  if (stored === LATE) void reading.then(layAside);
  else if (stored !== undefined) await takeUpStored(stored);
  useStore.subscribe((state, before) => {
    if (state.history !== before.history || state.language !== before.language)
      void write();
  });
  checkPreset();
  await takeLink();
  listen((what) => {
    if (what === "library") void readLibrary();
    else notify({ kind: "otherTab" });
  });
  watchPresses(window);
  window.addEventListener(
    "hashchange",
    ({ oldURL }) => void takeLink(new URL(oldURL).hash),
  );
  void readLibrary();
}

const LATE = Symbol("late");

const patience = () =>
  new Promise<typeof LATE>((resolve) => {
    setTimeout(() => resolve(LATE), PATIENCE_MS);
  });

/** What cannot be taken up is not written over. */
async function layAside(stored: unknown): Promise<void> {
  if (stored === undefined) return;
  await keep(ASIDE, stored);
  notify({ kind: "unreadable" });
}

async function takeUpStored(stored: unknown): Promise<void> {
  const work = readWork(stored);
  if (!work) {
    await layAside(stored);
    return;
  }
  const { of } = presentStep(work.history);
  takeUp(work.history, work.language, of.scenario);
  if (work.model !== MODEL_VERSION)
    notify({ kind: "newModel", model: work.model });
}

/** A preset opened by an earlier edition may have other figures now: untouched it is opened anew, else the reader is told. */
function checkPreset(): void {
  const { scenario, origin, presetId, policyId } = useStore.getState();
  const reading = presetId === null ? undefined : readPreset(presetId);
  if (!reading?.ok || presetId === null) return;
  const now = reading.scenario;
  if (sumOf(now) === sumOf(origin)) return;
  if (sumOf(scenario) === sumOf(origin))
    openScenario(
      { scenario: now, presetId, policyId },
      inBoth(({ t }, language) => t.steps.opened(now.title[language])),
    );
  else notify({ kind: "presetChanged", presetId, title: now.title });
}

/** A link in the address is opened, and the address is then that of its page. */
async function takeLink(before = "#/"): Promise<void> {
  const { hash } = window.location;
  if (!isLink(hash)) return;
  const { openLink } = await import("./openLink");
  const page = openLink(hash) ?? before;
  window.location.replace(isLink(page) ? "#/" : page || "#/");
}

// ---- Writing

let writing: Promise<void> | undefined;
let isWanted = false;

/** Writes the newest state; while one is being written, those in between are left out. */
function write(): Promise<void> {
  isWanted = true;
  return (writing ??= writeAll());
}

async function writeAll(): Promise<void> {
  while (isWanted) {
    isWanted = false;
    await keep(WORK, workNow());
    dismiss("otherTab");
    tell("work");
  }
  writing = undefined;
}

/** Settles when all that was done before is written, what other stores have kept included: the database writes in the order it is asked. */
export async function allKept(): Promise<void> {
  await writing;
  await forget(NOTHING);
}

function workNow(): StoredWork {
  const { history, language } = useStore.getState();
  return {
    format: "hjemvej-work",
    version: WORK_VERSION,
    model: MODEL_VERSION,
    language,
    history,
  };
}

/** Hands over as a file what could not be read. */
export async function saveAside(): Promise<void> {
  saveText("hjemvej-arbejde", JSON.stringify(await kept(ASIDE), null, 2));
}
