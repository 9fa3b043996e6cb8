import { createContext, use, type ComponentProps } from "react";

/** The level of a section's heading: one below that of what it stands in. */
export const HeadingLevel = createContext<2 | 3>(2);

/** The heading of a section, at the level its place on the page gives it. */
export function Heading(props: ComponentProps<"h2">) {
  const Level = `h${use(HeadingLevel)}` as const;
  return <Level className="section-title" {...props} />;
}

/** A heading inside a section, one level below the section's own. */
export function SubHeading(props: ComponentProps<"h3">) {
  const Level = use(HeadingLevel) === 2 ? "h3" : "h4";
  return <Level className="sub-title" {...props} />;
}
