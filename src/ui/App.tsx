import {
  Activity,
  lazy,
  Suspense,
  useEffect,
  useState,
  type ReactNode,
} from "react";
import { Footer } from "./About";
import { Calculation } from "./Calculation";
import { DropTarget } from "./controls/DropTarget";
import { Header } from "./controls/Header";
import { ProblemDialog } from "./controls/ProblemDialog";
import { Unloaded } from "./controls/Unloaded";
import { PAGES, pageOf, useHash, type Page } from "./route";
import { openFile, resultsOf, useStore } from "./store";
import type { Messages } from "./text/da";
import { messages } from "./text/messages";

const CertaintyPage = lazy(() => import("./certainty/CertaintyPage"));
const RefundPage = lazy(() => import("./refund/RefundPage"));
const MethodPage = lazy(() => import("./method/MethodPage"));

/** Where the skip link leads on each page. */
const HEADINGS = {
  calculation: "answer",
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
        <Pages page={page} m={m} />
      </main>
      <Footer
        scenario={page === "refund" ? undefined : scenario}
        results={results}
        m={m}
      />
      <ProblemDialog m={m} />
      {page !== "refund" && (
        <DropTarget
          text={m.header.drop}
          onFiles={([file]) => file && void openFile(file)}
        />
      )}
    </>
  );
}

function Pages({ page, m }: { page: Page; m: Messages }) {
  const [seen, setSeen] = useState<readonly Page[]>([page]);
  if (!seen.includes(page)) setSeen([...seen, page]);
  const inside: { readonly [P in Page]: ReactNode } = {
    calculation: <Calculation m={m} />,
    certainty: <CertaintyPage m={m} />,
    refund: <RefundPage m={m} />,
    method: <MethodPage m={m} />,
  };
  return PAGES.filter((one) => seen.includes(one)).map((one) => (
    <Activity key={one} mode={one === page ? "visible" : "hidden"}>
      <Unloaded m={m}>
        <Suspense fallback={<p className="fetching">{m.pages.fetching}</p>}>
          {inside[one]}
        </Suspense>
      </Unloaded>
    </Activity>
  ));
}
