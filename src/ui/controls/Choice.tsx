import { useId } from "react";

/** One choice of several in a list that folds out. */
export function Choice<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const id = useId();
  return (
    <div className="choice">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="form-select"
        value={chosen}
        onChange={({ target }) => {
          const option = options.find(({ id }) => id === target.value);
          if (option) onChoose(option.id);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
