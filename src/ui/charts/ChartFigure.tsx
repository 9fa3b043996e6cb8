import { useId, type ReactNode } from "react";
import { Disclosure } from "../controls/Disclosure";
import { Heading } from "../controls/Heading";
import { FigureMenu } from "../figure/FigureMenu";

/** A picture with what it says as its title, what it shows as its caption, and the same figures as a table. */
export function ChartFigure({
  heading,
  title,
  caption,
  legend,
  control,
  table,
  after,
  status,
  isStale = false,
  headingId,
  children,
}: {
  heading: string;
  title: string;
  caption: string;
  legend: ReactNode;
  control?: ReactNode;
  /** The picture's figures as a table, where none stands beside it. */
  table?: { readonly label: string; readonly show: () => ReactNode };
  /** Stands below the picture, always open. */
  after?: ReactNode;
  /** How far the picture has come, where it is made while one looks. */
  status?: ReactNode;
  /** Whether the picture belongs to numbers that have since changed. */
  isStale?: boolean;
  /** Where an address leads; without it nothing does. */
  headingId?: string;
  children: ReactNode;
}) {
  const own = useId();
  const id = headingId ?? own;
  return (
    <section
      className="sheet picture"
      aria-labelledby={id}
      data-takes={heading}
    >
      <div className="picture-head">
        <Heading id={id} tabIndex={headingId ? -1 : undefined}>
          {heading}
        </Heading>
        {control}
        <FigureMenu heading={heading} table={table?.show} />
      </div>
      {status}
      <figure className={isStale ? "stale" : ""}>
        <p className="finding">{title}</p>
        {legend}
        <div className="plot">{children}</div>
        <figcaption>{caption}</figcaption>
      </figure>
      {after}
      {table && (
        <Disclosure summary={table.label} context={heading}>
          {table.show}
        </Disclosure>
      )}
    </section>
  );
}
