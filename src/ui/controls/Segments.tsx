/** One choice of a few, all in sight. */
export function Segments<Id extends string>({
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
  return (
    <div className="segments" role="group" aria-label={label}>
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
