import { useCombobox } from "downshift";
import { useId } from "react";

const { stateChangeTypes: CHANGE } = useCombobox;

/** A list that is searched by typing. What is typed is kept by whoever shows the list; null while nothing is. */
export type SearchList<T> = {
  /** What is found, in the order shown. */
  readonly items: T[];
  readonly nameOf: (item: T) => string;
  readonly keyOf: (item: T) => string;
  readonly isDisabled?: (item: T) => boolean;
  readonly chosen: T | null;
  /** Stands in the field while nothing is typed. */
  readonly standing: string;
  readonly typed: string | null;
  readonly onTyped: (typed: string | null) => void;
  /** Place in the list of what Enter takes after these letters; -1 for none. */
  readonly firstOf: (typed: string | undefined) => number;
  readonly onChoose: (item: T) => void;
};

/** The combobox of such a list, with the properties of its field. Leaving the field or Escape chooses nothing. */
export function useSearchList<T>(list: SearchList<T>) {
  const { items, isDisabled, chosen, standing, typed, onTyped } = list;
  const box = useCombobox<T>({
    id: useId(),
    items,
    itemToString: (item) => (item ? list.nameOf(item) : ""),
    itemToKey: (item) => item && list.keyOf(item),
    ...(isDisabled && { isItemDisabled: isDisabled }),
    selectedItem: chosen,
    inputValue: typed ?? standing,
    // Another choice would put present work away.
    stateReducer: (state, { type, changes }) =>
      type === CHANGE.InputBlur || type === CHANGE.InputKeyDownEscape
        ? { ...changes, selectedItem: state.selectedItem }
        : type === CHANGE.InputChange
          ? { ...changes, highlightedIndex: list.firstOf(changes.inputValue) }
          : changes,
    onStateChange: ({ isOpen }) => {
      if (isOpen === false) onTyped(null);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) list.onChoose(selectedItem);
    },
  });
  const field = box.getInputProps({
    className: "form-input",
    spellCheck: false,
    onClick: ({ currentTarget }) => {
      if (typed === null) currentTarget.select();
    },
    // With the event itself, so that Enter never meets what the letters before had found.
    onChange: ({ currentTarget }) => onTyped(currentTarget.value),
    onBlur: () => onTyped(null),
  });
  const isNone = box.isOpen && items.length === 0;
  return { box, field, isNone };
}
