import { MODEL_VERSION } from "../../model/version";
import type { FiveTexts } from "../text/method/five.da";

/** The words of the trade and of the model, each in a sentence. */
export const Glossary = ({ t }: { t: FiveTexts }) => (
  <dl className="glossary">
    {t.glossary.map(([word, meaning]) => (
      <div key={word}>
        <dt>{word}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);

/** What was changed in which version of the model, the newest first. */
export const Versions = ({ t: { versions } }: { t: FiveTexts }) => (
  <>
    <p>{versions.intro}</p>
    <ul className="versions">
      {versions.list.map(([version, day, text]) => (
        <li key={version}>
          <b>
            {version}, {day}.
          </b>{" "}
          {text}
        </li>
      ))}
    </ul>
    <p>{versions.now(MODEL_VERSION)}</p>
  </>
);
