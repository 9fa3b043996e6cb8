/** The text of a file's bytes: UTF-8 with or without its mark, otherwise Windows-1252, which older spreadsheets write. */

export type FileText = {
  readonly text: string;
  readonly encoding: "UTF-8" | "Windows-1252";
};

/** The text of these bytes; undefined where they are none, as in a workbook or in UTF-16. */
export function fileText(bytes: Uint8Array): FileText | undefined {
  if (bytes.includes(0)) return undefined;
  const text = utf8(bytes);
  if (text !== undefined) return { text, encoding: "UTF-8" };
  return {
    text: written(Uint16Array.from(bytes, windows1252)),
    encoding: "Windows-1252",
  };
}

/** What Windows-1252 has on the bytes 0x80 to 0x9f; 0 where it has nothing and the byte stands for itself. */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
  0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d,
  0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e,
  0x0178,
];

const windows1252 = (byte: number) => WINDOWS_1252[byte - 0x80] || byte;

/** Strictly: undefined at the first byte that cannot stand where it does. */
function utf8(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let i = hasMark(bytes) ? 3 : 0; i < bytes.length;) {
    const lead = bytes[i++]!;
    if (lead < 0x80) {
      units[count++] = lead;
      continue;
    }
    const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (lead < 0xc2 || lead > 0xf4) return undefined;
    let point = lead & (0x3f >> more);
    for (const end = i + more; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (byte >> 6 !== 0b10) return undefined;
      point = (point << 6) | (byte & 0x3f);
    }
    const least = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x1_0000;
    const isSurrogate = point >= 0xd800 && point < 0xe000;
    if (point < least || point > 0x10_ffff || isSurrogate) return undefined;
    if (point >= 0x1_0000) {
      units[count++] = 0xd7c0 + (point >> 10);
      units[count++] = 0xdc00 + (point & 0x3ff);
    } else units[count++] = point;
  }
  return written(units.subarray(0, count));
}

const hasMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const AT_A_TIME = 8192;

function written(units: Uint16Array): string {
  const parts = [];
  for (let i = 0; i < units.length; i += AT_A_TIME)
    parts.push(String.fromCharCode.apply(null, arrayLike(units, i)));
  return parts.join("");
}

/** `apply` takes whatever has a length and indices; its type asks for an array. */
const arrayLike = (units: Uint16Array, from: number) =>
  units.subarray(from, from + AT_A_TIME) as unknown as number[];
