import { decimal, type Language } from "../../ui/format";
import type { ShardTrouble } from "../shard/shardFile";
import { SHARD_VERSION } from "../shard/shardFile";
import { MODEL_VERSION } from "../../model/version";
import type { Fault } from "../simulate/fault";

const da = {
  usage: `Samler delfiler til det svar, som én kørsel af alle verdener giver.

  npm run merge -- DELFIL … [valg]

  Delfilerne skrives af npm run simulate -- SCENARIE.json --part K/N --shard FIL og gives i vilkårlig rækkefølge.

  --replications N    antal verdener i hele kørslen; ellers det, der står i delfilerne
  --discounted        nutidsværdi efter scenariets kalkulationsrente
  --language da|en    sprog; ellers dansk
  --out FIL.json      skriv alle resultater som JSON
  --ledger FIL.csv    skriv regnskabet som CSV: indsats, budgetår, udgiftsområde, betaler, gennemsnit i kr.
  --csv FIL.csv       skriv alle tal som én lang tabel: penge og mennesker, år for år, med usikkerhed
  --csv-form FORM     international (komma imellem, decimalpunktum) eller dansk (til Excel); ellers international
  --help              vis denne hjælp

Svaret kommer på stdout, alt andet på stderr. Udgangskode: 0 i orden, 1 sammenlægningen gik i stå eller en fil kunne
ikke skrives, 2 der er fejl i det, der blev givet, 130 afbrudt.
`,
  stopped: "Afbrudt. Intet er skrevet.",
  changed: (file: string) => `${file} er ændret, mens den blev læst.`,
};

export type Words = typeof da;

const en: Words = {
  usage: `Puts shards together into the answer that one run of all the worlds gives.

  npm run merge -- SHARD … [options]

  Shards are written by npm run simulate -- SCENARIO.json --part K/N --shard FILE, and are given in any order.

  --replications N    number of worlds of the whole run; otherwise what the shards say
  --discounted        present value at the scenario's discount rate
  --language da|en    language; otherwise Danish
  --out FILE.json     write all results as JSON
  --ledger FILE.csv   write the ledger as CSV: policy, budget year, category, payer, mean in kr.
  --csv FILE.csv      write all figures as one long table: money and people, year by year, with their uncertainty
  --csv-form FORM     international (commas, decimal points) or dansk (for Excel in Danish); otherwise international
  --help              show this help

The answer comes on stdout, everything else on stderr. Exit code: 0 in order, 1 the merge stopped or a file could not be
written, 2 there are faults in what was given, 130 interrupted.
`,
  stopped: "Interrupted. Nothing is written.",
  changed: (file) => `${file} has changed while it was read.`,
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

/** What only this command says. */
export const wordsOf = (language: Language): Words => WORDS[language];

/** Why a file cannot be read as a shard, and what to do. */
export function shardFault(file: string, trouble: ShardTrouble): Fault {
  switch (trouble.kind) {
    case "foreign":
      return {
        da: `${file}: filen er ikke en delfil. Delfiler skrives af npm run simulate med --shard.`,
        en: `${file}: the file is not a shard. Shards are written by npm run simulate with --shard.`,
      };
    case "otherVersion":
      return {
        da: `${file}: delfilen har format ${trouble.version}, og her læses format ${SHARD_VERSION}. Brug samme udgave af Hjemvej til at spille og samle.`,
        en: `${file}: the shard has format ${trouble.version}, and format ${SHARD_VERSION} is read here. Play and merge by the same version of Hjemvej.`,
      };
    case "otherModel":
      return {
        da: `${file}: delfilen er spillet af model ${trouble.model}, og her er model ${MODEL_VERSION}. Spil dens verdener igen med denne model, eller saml med den anden.`,
        en: `${file}: the shard was played by model ${trouble.model}, and this is model ${MODEL_VERSION}. Play its worlds again by this model, or merge by the other.`,
      };
    case "short": {
      const size = (language: Language) =>
        [trouble.bytes, trouble.of].map((n) => decimal(n, language));
      const [hasDa, ofDa] = size("da");
      const [hasEn, ofEn] = size("en");
      return {
        da: `${file}: filen er kortere, end den var: ${hasDa} af ${ofDa} byte. Kopiér den igen, eller spil dens verdener igen.`,
        en: `${file}: the file is shorter than it was: ${hasEn} of ${ofEn} bytes. Copy it again, or play its worlds again.`,
      };
    }
    case "damaged":
      return {
        da: `${file}: filen er beskadiget; indholdet passer ikke med dens kontrolsum. Kopiér den igen, eller spil dens verdener igen.`,
        en: `${file}: the file is damaged; its content does not fit its checksum. Copy it again, or play its worlds again.`,
      };
  }
}
