/** Lines of figures beside the pointer. */
export function TooltipBox({
  title,
  lines,
}: {
  title: string;
  lines: readonly { readonly name: string; readonly value: string }[];
}) {
  return (
    <div className="tooltip">
      <p className="tooltip-title">{title}</p>
      {lines.map(({ name, value }) => (
        <p key={name}>
          <span>{name}</span> <b>{value}</b>
        </p>
      ))}
    </div>
  );
}
