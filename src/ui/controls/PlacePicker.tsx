import { useMemo, useState } from "react";
import { decimal } from "../format";
import { OTHERS, PRESETS, type Preset } from "../presets";
import { placesFound } from "../rows/placeSearch";
import { choosePreset, useStore } from "../store";
import type { Messages } from "../text/da";
import { useSearchList } from "./useSearchList";

/** All municipalities and the scenarios described, in one list that can be searched. */
export function PlacePicker({ m }: { m: Messages }) {
  const presetId = useStore((state) => state.presetId);
  const title = useStore(({ scenario }) => scenario.title[m.locale]);
  /** What is being typed; null while nothing is, and the place chosen stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const groups = useMemo(() => groupsFor(typed ?? "", m), [typed, m]);
  const items = groups.flatMap(({ places }) => places);
  const chosen = [...PRESETS, ...OTHERS].find((one) => one.id === presetId);
  const { box, field, isNone } = useSearchList<Preset>({
    items,
    nameOf: (preset) => preset.title[m.locale],
    keyOf: ({ id }) => id,
    isDisabled: ({ warning }) => warning === "nobody",
    chosen: chosen ?? null,
    standing: chosen ? chosen.title[m.locale] : m.header.ownFile(title),
    typed,
    onTyped: setTyped,
    firstOf: (text) => firstOf(text, m),
    onChoose: ({ id }) => choosePreset(id),
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
const firstOf = (typed: string | undefined, m: Messages) =>
  groupsFor(typed ?? "", m)
    .flatMap(({ places }) => places)
    .findIndex(({ warning }) => warning !== "nobody");

/** The places found, in their groups; `from` counts those in the groups before. */
function groupsFor(typed: string, m: Messages) {
  const found = (places: readonly Preset[]) =>
    placesFound(places, ({ title }) => title[m.locale], typed);
  const described = found(PRESETS);
  const counted = found(OTHERS);
  return [
    { heading: m.header.described, places: described, from: 0 },
    { heading: m.header.counted, places: counted, from: described.length },
  ].filter(({ places }) => places.length > 0);
}
