const HOUR = 60;

/** RFC 5322 §4.3, in minutes east of Greenwich. */
const OBSOLETE: Readonly<Record<string, number>> = {
  ut: 0,
  gmt: 0,
  z: 0,
  est: -5 * HOUR,
  edt: -4 * HOUR,
  cst: -6 * HOUR,
  cdt: -5 * HOUR,
  mst: -7 * HOUR,
  mdt: -6 * HOUR,
  pst: -8 * HOUR,
  pdt: -7 * HOUR,
};

/** Names that no standard of mail knows and that mean one zone only where mail is concerned. */
const OTHERS: Readonly<Record<string, number>> = {
  utc: 0,
  wet: 0,
  west: HOUR,
  bst: HOUR,
  cet: HOUR,
  cest: 2 * HOUR,
  met: HOUR,
  mest: 2 * HOUR,
  eet: 2 * HOUR,
  eest: 3 * HOUR,
  msk: 3 * HOUR,
  jst: 9 * HOUR,
  kst: 9 * HOUR,
  aest: 10 * HOUR,
  aedt: 11 * HOUR,
  nzst: 12 * HOUR,
  nzdt: 13 * HOUR,
};

export interface Zone {
  /** Minutes east of Greenwich. */
  offset: number;
  standard: "current" | "obsolete" | "none";
}

/** A zone: `-0400`, `+02:00`, `GMT+0200`, `EDT`, `Z`. Null where the word is none that means one zone. */
export function readZone(word: string): Zone | null {
  const numeric = /^(GMT|UTC)?([+-])(\d{2})(:?)(\d{2})$/i.exec(word);
  if (numeric) {
    const [, prefix, sign, hours, colon, minutes] = numeric;
    const offset = Number(hours) * HOUR + Number(minutes);
    if (Number(minutes) > 59) return null;
    return { offset: sign === "-" ? -offset : offset, standard: prefix || colon ? "none" : "current" };
  }
  const name = word.toLowerCase();
  if (Object.hasOwn(OBSOLETE, name)) return { offset: OBSOLETE[name] ?? 0, standard: "obsolete" };
  return Object.hasOwn(OTHERS, name) ? { offset: OTHERS[name] ?? 0, standard: "none" } : null;
}
