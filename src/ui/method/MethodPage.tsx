import { useRef, type ReactNode } from "react";
import type { Finding } from "../../model/evidence/finding";
import calibrationFile from "../../model/evidence/calibration.json";
import { readFindings } from "../../model/evidence/readFindings";
import validationFile from "../../model/evidence/validation.json";
import { Reservations } from "../Reservations";
import { ADDRESSES, goTo, useArrival, useNamedPart } from "../route";
import { useStore } from "../store";
import type { Messages } from "../text/da";
import { fiveTexts } from "../text/method/five";
import type { MethodTexts } from "../text/method/da";
import { methodTexts } from "../text/method/texts";
import { AssumptionTable } from "./AssumptionTable";
import { FiveMinutes } from "./FiveMinutes";
import { FindingTable } from "./FindingTable";
import { Glossary, Versions } from "./Glossary";
import { LawTables } from "./LawTables";

const CALIBRATION = readFindings("calibration.json", calibrationFile);
const VALIDATION = readFindings("validation.json", validationFile);

type Part = keyof MethodTexts["parts"];

/** How the answer is made and what it rests on; a part without rows is left out. */
export default function MethodPage({ m }: { m: Messages }) {
  const t = methodTexts(m.locale);
  const five = fiveTexts(m.locale);
  const scenario = useStore((state) => state.scenario);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, `${t.heading} – ${m.title}`);
  useNamedPart(heading, headingOf);
  const finding = (part: Part, findings: readonly Finding[], intro: string) =>
    findings.length > 0 ? (
      <FindingTable
        heading={t.parts[part]}
        findings={findings}
        intro={intro}
        t={t}
        m={m}
      />
    ) : undefined;
  const parts: readonly (readonly [Part, ReactNode])[] = [
    ["fem", <FiveMinutes key="five" t={five} m={m} />],
    ["model", <Model key="model" t={t} />],
    [
      "forudsaetninger",
      <AssumptionTable key="assumptions" scenario={scenario} t={t} m={m} />,
    ],
    ["lov", <LawTables key="law" scenario={scenario} t={t} m={m} />],
    [
      "kalibrering",
      finding("kalibrering", CALIBRATION, t.findings.calibration),
    ],
    ["validering", finding("validering", VALIDATION, t.findings.validation)],
    ["forbehold", <Limits key="limits" m={m} />],
    ["ordliste", <Glossary key="glossary" t={five} />],
    ["versioner", <Versions key="versions" t={five} />],
  ];
  const shown = parts.filter(([, inside]) => inside !== undefined);
  return (
    <>
      <div className="page-head">
        <h2 id="method-heading" ref={heading} tabIndex={-1}>
          {t.heading}
        </h2>
        <p>{t.intro}</p>
        <nav aria-label={t.contents}>
          <ul className="contents">
            {shown.map(([part]) => (
              <li key={part}>
                <a
                  href={`${ADDRESSES.method}/${part}`}
                  onClick={() => goTo(headingOf(part))}
                >
                  {t.parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="pictures method">
        {shown.map(([part, inside]) => (
          <section
            key={part}
            className="sheet"
            aria-labelledby={headingOf(part)}
          >
            <h3 id={headingOf(part)} tabIndex={-1} className="first">
              {t.parts[part]}
            </h3>
            {inside}
          </section>
        ))}
      </div>
    </>
  );
}

const headingOf = (part: string) => `method-${part}`;

const Model = ({ t }: { t: MethodTexts }) => (
  <div className="prose">
    {t.model.map(([name, text]) => (
      <div key={name}>
        <h4>{name}</h4>
        <p>{text}</p>
      </div>
    ))}
  </div>
);

const Limits = ({ m }: { m: Messages }) => (
  <div className="about">
    <Reservations m={m} />
  </div>
);
