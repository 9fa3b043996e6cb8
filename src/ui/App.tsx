import {
  Activity,
  lazy,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { Footer } from "./About";
import { Answer } from "./controls/Answer";
import { Calculation } from "./Calculation";
import { DropTarget } from "./controls/DropTarget";
import { Header } from "./controls/Header";
import { Later } from "./controls/Later";
import { ProblemDialog } from "./controls/ProblemDialog";
import { useFocusKept } from "./controls/useFocusKept";
import {
  ANSWERED,
  PAGES,
  pageOf,
  useHash,
  WORKBENCH,
  type Page,
} from "./route";
import { isSettled, openFile, resultsOf, submitOnce, useStore } from "./store";
import type { Messages } from "./text/da";
import { messages } from "./text/messages";
import { useTour } from "./tour/tourStore";
import { useAnswer } from "./useAnswer";
import { notify } from "./work/notices";
import { useOffline } from "./work/offlineState";
import { Workbench } from "./Workbench";

/** Pages that are fetched when they are wanted, or when nothing else is to do. */
const FETCHED = {
  budget: () => import("./budget/BudgetPage"),
  case: () => import("./case/CasePage"),
  workshop: () => import("./workshop/WorkshopPage"),
  compare: () => import("./compare/ComparePage"),
  certainty: () => import("./certainty/CertaintyPage"),
  refund: () => import("./refund/RefundPage"),
  method: () => import("./method/MethodPage"),
};

/** Parts of pages that are fetched in the same way. */
const FETCHED_PARTS = [
  () => import("./people/PeoplePictures"),
  () => import("./money/MoneyPictures"),
  () => import("./money/DenmarkMap"),
  () => import("./inputs/Meaning"),
  () => import("./inputs/MovedPanel"),
  () => import("./inputs/PasteDialog"),
  () => import("./inputs/SpreadEditor"),
  () => import("./work/WorkDialogs"),
  () => import("./work/openLink"),
  () => import("./takeaway/TakeawayDialog"),
  () => import("./tour/Tour"),
];

const BudgetPage = lazy(FETCHED.budget);
const CasePage = lazy(FETCHED.case);
const WorkshopPage = lazy(FETCHED.workshop);
const ComparePage = lazy(FETCHED.compare);
const CertaintyPage = lazy(FETCHED.certainty);
const RefundPage = lazy(FETCHED.refund);
const MethodPage = lazy(FETCHED.method);
const Tour = lazy(() => import("./tour/Tour"));

/** Once the answer stands, the other pages are fetched one by one, so that a door opens at once and also where the network is lost. */
function useAllPagesAtHand(): void {
  const settled = useStore(({ run }) => isSettled(run));
  useEffect(() => {
    if (!settled) return;
    const clock = setTimeout(() => void fetchAll(), QUIET_MS);
    return () => clearTimeout(clock);
  }, [settled]);
}

const QUIET_MS = 1500;

const TOLD_OFFLINE = {
  onNew: () => notify({ kind: "newEdition" }),
  onReady: () => useOffline.setState({ isReady: true }),
  isBusy: () => pageOf(location.hash) === "workshop", // a room is looking on
};

/** The app itself is kept in the browser when nothing else is to do; in the built app alone. */
function useKeptApp(): void {
  const isQuiet = useStore(({ run }) => isSettled(run) || run.kind === "idle");
  const isBegun = useRef(false);
  useEffect(() => {
    if (!import.meta.env.PROD || isBegun.current || !isQuiet) return;
    const clock = setTimeout(() => {
      isBegun.current = true;
      void import("./work/offline").then(
        ({ beginOffline }) => beginOffline(TOLD_OFFLINE),
        () => undefined, // the net is lost; the app goes on as it is
      );
    }, 2 * QUIET_MS);
    return () => clearTimeout(clock);
  }, [isQuiet]);
}

async function fetchAll(): Promise<void> {
  for (const fetch of [...Object.values(FETCHED), ...FETCHED_PARTS])
    await fetch().catch(() => undefined); // said when the page is opened
}

/** Where the skip link leads on each page. */
const HEADINGS = {
  calculation: "answer",
  budget: "budget-heading",
  case: "case-heading",
  workshop: "workshop-heading",
  compare: "compare-heading",
  certainty: "certainty-heading",
  refund: "refund-heading",
  method: "method-heading",
} as const satisfies { readonly [P in Page]: string };

/** The frame of all pages. One that has been seen is kept as it stands while another is in sight. */
export function App() {
  const language = useStore((state) => state.language);
  const scenario = useStore((state) => state.scenario);
  const results = useStore(({ run }) => resultsOf(run));
  const page = pageOf(useHash());
  const m = messages(language);
  useAllPagesAtHand();
  useKeptApp();
  useFocusKept();
  const isTouring = useTour(({ step }) => step !== null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.getElementById(HEADINGS[page])?.focus()}
      >
        {m.skip[page]}
      </button>
      <Header page={page} m={m} />
      <main>
        {ANSWERED.includes(page) && (
          <AnswerInSight isWhole={page === "calculation"} m={m} />
        )}
        <Workbench isWanted={WORKBENCH.includes(page)} m={m}>
          <Pages page={page} m={m} />
        </Workbench>
      </main>
      <Footer
        scenario={page === "refund" ? undefined : scenario}
        results={results}
        m={m}
      />
      <ProblemDialog m={m} />
      {isTouring && (
        <Later m={m} meanwhile={null}>
          <Tour m={m} />
        </Later>
      )}
      {page !== "refund" && (
        <DropTarget
          text={m.header.drop}
          onFiles={([file]) => file && void openFile(file)}
        />
      )}
    </>
  );
}

/** Words of the answer on top of every page that is about it: all of them on the first page, one sentence on the others. */
function AnswerInSight({ isWhole, m }: { isWhole: boolean; m: Messages }) {
  const { run, results, pair } = useAnswer(m);
  useEffect(submitOnce, []);
  return (
    <Answer run={run} results={results} pair={pair} isWhole={isWhole} m={m} />
  );
}

function Pages({ page, m }: { page: Page; m: Messages }) {
  const [seen, setSeen] = useState<readonly Page[]>([page]);
  if (!seen.includes(page)) setSeen([...seen, page]);
  const inside: { readonly [P in Page]: ReactNode } = {
    calculation: <Calculation m={m} />,
    budget: <BudgetPage m={m} />,
    case: <CasePage m={m} />,
    workshop: <WorkshopPage m={m} />,
    compare: <ComparePage m={m} />,
    certainty: <CertaintyPage m={m} />,
    refund: <RefundPage m={m} />,
    method: <MethodPage m={m} />,
  };
  return PAGES.filter((one) => seen.includes(one)).map((one) => (
    <Activity key={one} mode={one === page ? "visible" : "hidden"}>
      <Later m={m}>{inside[one]}</Later>
    </Activity>
  ));
}
