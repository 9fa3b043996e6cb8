import { readPreset, FIRST_PRESET } from "../presets";
import { MODEL_VERSION } from "../../model/version";
import type { Scenario } from "../../model/scenario/scenario";
import { openScenario, refuse, useStore } from "../store";
import { linkOf, type Shared } from "../../export/link";
import { readLink } from "./link";
import { notify } from "./notices";
import { ask } from "./question";
import { say } from "./said";
import { inBoth } from "./stepName";

const presetOf = (id: string): Scenario | undefined => {
  const reading = readPreset(id);
  return reading.ok ? reading.scenario : undefined;
};

/** Opens what a link holds; the work before stays a step back. Returns the page to go to, or undefined where the work stays as it is. */
export function openLink(hash: string): string | undefined {
  const reading = readLink(hash, presetOf);
  switch (reading.kind) {
    case "refused":
      refuse({
        file: "",
        heading: inBoth(({ t }) => t.link.unusable),
        problems: reading.problems,
      });
      return undefined;
    case "presetChanged":
      ask(reading);
      return undefined;
    case "read":
      openShared(reading.shared);
      if (reading.model !== MODEL_VERSION)
        notify({ kind: "otherModel", model: reading.model });
      return reading.shared.page;
  }
}

/** Opens what a link hands over. */
export function openShared(shared: Shared): void {
  const { title } = shared.scenario;
  openScenario(
    shared,
    inBoth(({ t }) => t.steps.openedLink),
  );
  say(inBoth(({ t }, language) => t.link.opened(title[language])));
}

/** The address of the app with the whole of the present work in it; opens on this page. */
export function linkNow(page = window.location.hash || "#/"): string {
  const { href } = window.location;
  const link = linkOf({ ...useStore.getState(), page }, presetOf, [
    FIRST_PRESET,
  ]);
  return `${href.split("#")[0] ?? ""}${link}`;
}
