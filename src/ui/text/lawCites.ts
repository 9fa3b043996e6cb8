/** The citations of the law's rows in Danish; the rows themselves have them in English. */
const CITES: Readonly<Record<string, string>> = {
  "110 2007-01-01":
    "Serviceloven § 177 før lov nr. 482 af 12. maj 2023 (efter Social- og Boligstyrelsen; paragraffen er ikke læst): halvdelen af udgiften, uanset hvor længe opholdet varer",
  "110 2023-10-01":
    "Lov nr. 482 af 12. maj 2023 (L 64, 2022-23, 2. samling); Social- og Boligstyrelsen, Omstilling af hjemløshedsområdet: op til 120 døgn pr. løbeår fra den første indskrivning efter 1. oktober 2023, sat til nul et år efter den",
  "110 2026-04-01":
    "Social- og Boligstyrelsen, Omstilling af hjemløshedsområdet: 90 døgn efter 1. april 2026",
  "85a 2023-10-01":
    "Serviceloven § 176 a, stk. 1 og 3: bevilget før udskrivningen eller efter et § 107-ophold i direkte forlængelse af den; regnet fra den første udskrivning og ikke forfra ved en ny indskrivning i perioden",
  "107 2023-10-01":
    "Serviceloven § 176 a, stk. 2 og 3: bevilget før udskrivningen. I 2024 (lov nr. 217 af 5. marts eller nr. 329 af 9. april) blev ordlyden hele udgiften til ophold og støtte; her regnes sådan i hele perioden",
  "176 2020-01-01":
    "Serviceloven § 176, stk. 1, i 2020-niveau (L 197, 2019-20; i kraft 1. januar 2021)",
  "176 2021-01-01": "Serviceloven § 176, stk. 1, i 2021-niveau",
  "176 2022-01-01":
    "Serviceloven § 176, stk. 1, i 2022-niveau; måned for måned efter bekendtgørelse nr. 1485 af 6. december 2023, § 3",
};

/** The Danish citation of a row, by its paragraph and first day. */
export const lawCite = (row: string): string | undefined => CITES[row];
