import { useMemo, useState } from "react";
import { useSearchList } from "../controls/useSearchList";
import { decimal } from "../format";
import type { Words } from "../rows/measure";
import { placesFound } from "../rows/placeSearch";
import {
  subjectChoices,
  type SubjectChoice,
  type SubjectName,
} from "../rows/subjects";

/** All levers and assumptions in one list that can be searched. */
export function SubjectPicker({
  label,
  chosen,
  onChoose,
  words: { m, t },
}: {
  label: string;
  chosen: SubjectName;
  onChoose: (name: SubjectName) => void;
  words: Words;
}) {
  /** What is being typed; null while nothing is. */
  const [typed, setTyped] = useState<string | null>(null);
  const choices = useMemo(() => subjectChoices(m), [m]);
  const items = useMemo(
    () => placesFound(choices, (choice) => choice.label, typed ?? ""),
    [choices, typed],
  );
  const selected = choices.find(({ name }) => name === chosen) ?? null;
  const { box, field, isNone } = useSearchList<SubjectChoice>({
    items,
    nameOf: (choice) => choice.label,
    keyOf: ({ name }) => name,
    chosen: selected,
    standing: selected?.label ?? "",
    typed,
    onTyped: setTyped,
    firstOf: () => 0,
    onChoose: ({ name }) => onChoose(name),
  });
  return (
    <div className="subject" data-aside>
      <label {...box.getLabelProps()} className="field-label">
        {label}
      </label>
      <div className="picker">
        <input {...field} />
        <button
          {...box.getToggleButtonProps({
            type: "button",
            className: "picker-toggle",
            "aria-label": `${label}: ${t.threshold.all}`,
          })}
        />
        <div
          {...box.getMenuProps({
            className: "picker-list",
            hidden: !box.isOpen || items.length === 0,
          })}
        >
          {box.isOpen &&
            items.map((item, index) => (
              <div
                key={item.name}
                {...box.getItemProps({
                  item,
                  index,
                  className: `picker-place ${box.highlightedIndex === index ? "at" : ""}`,
                })}
              >
                <span>{item.label}</span>{" "}
                <span className="picker-count">
                  {item.group === "levers"
                    ? t.threshold.levers
                    : m.groups[item.group]}
                </span>
              </div>
            ))}
        </div>
        {isNone && (
          <p className="picker-list picker-none">
            {t.threshold.none(typed ?? "")}
          </p>
        )}
      </div>
      <p role="status" className="sr-only">
        {typed !== null &&
          box.isOpen &&
          (isNone
            ? t.threshold.none(typed)
            : t.threshold.found(decimal(items.length, m.locale)))}
      </p>
    </div>
  );
}
