import { useEffect, useRef, type ReactNode } from "react";
import { ADDRESSES, partOf, useArrival, useHash } from "../route";
import { submitOnce } from "../store";
import type { Messages } from "../text/da";
import { workshopTexts } from "../text/workshop/texts";
import { CitizenView } from "./CitizenView";
import { GroupsView } from "./GroupsView";
import { GuideView } from "./GuideView";
import { PredictView } from "./PredictView";
import { SpreadView } from "./SpreadView";
import { StageView } from "./StageView";
import { Tools } from "./Tools";
import { usePresent, type Present } from "./usePresent";
import { useKeys } from "./useKeys";
import { PART_OF, VIEWS, type View } from "./views";
import "./workshop.css";

/** The room in front of a room of people: large type, few things, one thing at a time. */
export default function WorkshopPage({ m }: { m: Messages }) {
  const t = workshopTexts(m.locale);
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const part = partOf(useHash());
  const view: View = VIEWS.find((one) => PART_OF[one] === part) ?? "stage";
  const present = usePresent(m);
  const { scenario } = present.results ?? {};
  const { pair } = present;
  useArrival(
    heading,
    `${t.views.names[view]} – ${m.pages.names.workshop} – ${m.title}`,
  );
  useViewArrival(heading, view);
  useEffect(submitOnce, []);
  useKeys(box, view, present);
  const title =
    view === "stage" && scenario && pair
      ? t.stage.question({
          place: scenario.title[m.locale],
          policy: pair.policyName,
          baseline: pair.baselineName,
        })
      : t.views.names[view];
  return (
    <div className="workshop" ref={box} data-view={view}>
      <div className="workshop-bar">
        <h2 id="workshop-heading" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Tools box={box} t={t} m={m} />
        <Views view={view} m={m} />
      </div>
      {inside(view, present)}
    </div>
  );
}

function inside(view: View, present: Present): ReactNode {
  switch (view) {
    case "stage":
      return <StageView present={present} />;
    case "predict":
      return <PredictView present={present} />;
    case "spread":
      return <SpreadView present={present} />;
    case "groups":
      return <GroupsView present={present} />;
    case "citizen":
      return <CitizenView present={present} />;
    case "guide":
      return <GuideView present={present} />;
  }
}

function Views({ view, m }: { view: View; m: Messages }) {
  const t = workshopTexts(m.locale);
  return (
    <nav className="workshop-views" aria-label={t.views.label}>
      <ul>
        {VIEWS.map((one) => (
          <li key={one}>
            <a
              href={[ADDRESSES.workshop, PART_OF[one]]
                .filter(Boolean)
                .join("/")}
              aria-current={one === view ? "page" : undefined}
            >
              {t.views.names[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part that is chosen begins at its top, with the focus at its heading. */
function useViewArrival(
  heading: React.RefObject<HTMLElement | null>,
  view: View,
): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [heading, view]);
}
