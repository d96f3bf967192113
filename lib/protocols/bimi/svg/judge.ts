import { decompress } from "./decompress.ts";
import { kindOf, type SvgProblem, type SvgProblemCode } from "./problem.ts";
import { readSvg } from "./read.ts";

/** Octets that are read of an indicator, after decompression. */
export const MOST_SVG_OCTETS = 256 * 1024;

/** An indicator, judged. */
export interface SvgJudgement {
  /** Decompressed; empty where that failed. */
  octets: Uint8Array;
  compressed: boolean;
  title: string | null;
  /** Attributes of the root, by name; null where there is none. */
  root: ReadonlyMap<string, string> | null;
  problems: SvgProblem[];
  /** It was read to its end, and nothing in it acts or leads elsewhere: it may be shown as an image. */
  harmless: boolean;
}

/** Judges the octets of an SVG or SVGZ file. Never rejects. */
export async function judgeSvg(file: Uint8Array): Promise<SvgJudgement> {
  const plain = await decompress(file, MOST_SVG_OCTETS);
  if (plain.status !== "ok") return broken(plain.status === "broken" ? "compression" : "too-large", { most: MOST_SVG_OCTETS / 1024 });
  const { octets, compressed } = plain;
  const text = decoded(octets);
  if (text === null) return { ...broken("encoding"), octets, compressed };
  const { title, root, problems } = readSvg(text);
  const harmless = !problems.some((problem) => kindOf(problem) === "form" || kindOf(problem) === "active");
  return { octets, compressed, title, root, problems, harmless };
}

function broken(code: SvgProblemCode, params: SvgProblem["params"] = {}): SvgJudgement {
  const problems = [{ code, line: null, column: null, params }];
  return { octets: new Uint8Array(0), compressed: false, title: null, root: null, problems, harmless: false };
}

/** UTF-8, a byte order mark left out; null for any other encoding. */
function decoded(octets: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}
