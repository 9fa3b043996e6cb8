import { useMemo, useState } from "react";
import { decimal } from "../format";
import { OTHERS, PRESETS, type Preset } from "../presets";
import { placesFound } from "../rows/placeSearch";
import { choosePreset, useStore } from "../store";
import type { Messages } from "../text/da";
import { workTexts } from "../text/work/texts";
import { type Own, useLibrary } from "../work/library";
import { openOwn, ownState } from "../work/ownWork";
import { useSearchList } from "./useSearchList";

/** What can be opened from the list: a place, or a scenario of the reader's own. */
type Choice = Preset & { readonly own?: Own };

const ownChoice = (own: Own): Choice => ({
  id: `own/${own.id}`,
  title: { da: own.name, en: own.name },
  count: own.scenario.place.count,
  own,
});

/** The reader's own scenarios, all municipalities and the scenarios described, in one list that can be searched. */
export function PlacePicker({ m }: { m: Messages }) {
  const presetId = useStore((state) => state.presetId);
  const library = useLibrary(({ all }) => all);
  const ownId = useStore((state) => state.ownId);
  const isChanged = useStore(
    (state) => ownState(state, library).kind === "changed",
  );
  const own = useMemo(() => library.map(ownChoice), [library]);
  const title = useStore(({ scenario }) => scenario.title[m.locale]);
  /** What is being typed; null while nothing is, and the place chosen stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const groups = useMemo(() => groupsFor(typed ?? "", own, m), [typed, own, m]);
  const items = groups.flatMap(({ places }) => places);
  const chosen =
    own.find(({ id }) => id === `own/${ownId}`) ??
    [...PRESETS, ...OTHERS].find((one) => one.id === presetId);
  const name = chosen ? chosen.title[m.locale] : m.header.ownFile(title);
  const { box, field, isNone } = useSearchList<Choice>({
    items,
    nameOf: (preset) => preset.title[m.locale],
    keyOf: ({ id }) => id,
    isDisabled: ({ warning }) => warning === "nobody",
    chosen: chosen ?? null,
    standing: isChanged ? workTexts(m.locale).own.changed(name) : name,
    typed,
    onTyped: setTyped,
    firstOf: (text) => firstOf(text, own, m),
    onChoose: (choice) =>
      choice.own ? openOwn(choice.own) : choosePreset(choice.id),
  });
  return (
    <div className="picker">
      <label {...box.getLabelProps()} className="sr-only">
        {m.header.place}
      </label>
      <input {...field} />
      <button
        {...box.getToggleButtonProps({
          type: "button",
          className: "picker-toggle",
          "aria-label": m.header.allPlaces,
        })}
      />
      <div
        {...box.getMenuProps({
          className: "picker-list",
          hidden: !box.isOpen || items.length === 0,
        })}
      >
        {box.isOpen &&
          groups.map(({ heading, places, from }) => (
            <div key={heading} role="group" aria-label={heading}>
              <p className="picker-group" aria-hidden="true">
                {heading}
              </p>
              {places.map((place, i) => (
                <div
                  key={place.id}
                  {...box.getItemProps({
                    item: place,
                    index: from + i,
                    className: [
                      "picker-place",
                      box.highlightedIndex === from + i ? "at" : "",
                    ].join(" "),
                  })}
                >
                  <span>{place.title[m.locale]}</span>{" "}
                  <Count of={place} m={m} />
                </div>
              ))}
            </div>
          ))}
      </div>
      {isNone && (
        <p className="picker-list picker-none">
          {m.header.noPlace(typed ?? "")}
        </p>
      )}
      <p role="status" className="sr-only">
        {typed !== null &&
          box.isOpen &&
          (isNone
            ? m.header.noPlace(typed)
            : m.header.placesFound(decimal(items.length, m.locale)))}
      </p>
    </div>
  );
}

function Count({ of: { count, warning }, m }: { of: Preset; m: Messages }) {
  if (warning === "nobody")
    return <span className="picker-count">{m.header.nobody}</span>;
  return (
    <span className="picker-count">
      {m.header.count(decimal(count, m.locale))}
      {warning && <b className="warning">, {m.header[warning]}</b>}
    </span>
  );
}

/** The first place found that can be chosen is at hand for Enter; -1 where there is none. */
const firstOf = (
  typed: string | undefined,
  own: readonly Choice[],
  m: Messages,
) =>
  groupsFor(typed ?? "", own, m)
    .flatMap(({ places }) => places)
    .findIndex(({ warning }) => warning !== "nobody");

/** What is found, in its groups; `from` counts what is in the groups before. */
function groupsFor(typed: string, own: readonly Choice[], m: Messages) {
  const found = (places: readonly Choice[]) =>
    placesFound(places, ({ title }) => title[m.locale], typed);
  const saved = found(own);
  const described = found(PRESETS);
  const counted = found(OTHERS);
  const before = saved.length + described.length;
  return [
    { heading: workTexts(m.locale).own.heading, places: saved, from: 0 },
    { heading: m.header.described, places: described, from: saved.length },
    { heading: m.header.counted, places: counted, from: before },
  ].filter(({ places }) => places.length > 0);
}
