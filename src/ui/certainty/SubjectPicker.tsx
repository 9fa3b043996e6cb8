import { useCombobox } from "downshift";
import { useId, useMemo, useState } from "react";
import { decimal } from "../format";
import type { Words } from "../rows/measure";
import { placesFound } from "../rows/placeSearch";
import {
  subjectChoices,
  type SubjectChoice,
  type SubjectName,
} from "../rows/subjects";

const { stateChangeTypes: CHANGE } = useCombobox;

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
  const id = useId();
  /** What is being typed; null while nothing is. */
  const [typed, setTyped] = useState<string | null>(null);
  const choices = useMemo(() => subjectChoices(m), [m]);
  const items = useMemo(
    () => placesFound(choices, (choice) => choice.label, typed ?? ""),
    [choices, typed],
  );
  const selected = choices.find(({ name }) => name === chosen) ?? null;
  const box = useCombobox<SubjectChoice>({
    id,
    items,
    itemToString: (choice) => choice?.label ?? "",
    itemToKey: (choice) => choice?.name,
    selectedItem: selected,
    inputValue: typed ?? selected?.label ?? "",
    stateReducer: (state, { type, changes }) =>
      type === CHANGE.InputBlur || type === CHANGE.InputKeyDownEscape
        ? { ...changes, selectedItem: state.selectedItem }
        : type === CHANGE.InputChange
          ? { ...changes, highlightedIndex: 0 }
          : changes,
    onStateChange: ({ isOpen }) => {
      if (isOpen === false) setTyped(null);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem.name);
    },
  });
  const isNone = box.isOpen && items.length === 0;
  return (
    <div className="subject">
      <label {...box.getLabelProps()} className="field-label">
        {label}
      </label>
      <div className="picker">
        <input
          {...box.getInputProps({
            className: "form-input",
            spellCheck: false,
            onClick: ({ currentTarget }) => {
              if (typed === null) currentTarget.select();
            },
            onChange: ({ currentTarget }) => setTyped(currentTarget.value),
            onBlur: () => setTyped(null),
          })}
        />
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
