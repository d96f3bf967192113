import type { AuthenticationResults, MethodResult } from "./results.ts";
import { type Token, tokensOf } from "./tokens.ts";

const MOST_RESULTS = 100;
const MOST_PROPERTIES = 50;
/** Of one result. */
const MOST_TOKENS = 400;

/**
 * Reads the value of an Authentication-Results field (RFC 8601 §2.2). Never throws. A first piece that is a result already, as Microsoft
 * writes it, leaves the authserv-id null.
 */
export function parseResults(text: string): AuthenticationResults {
  const pieces = piecesOf(tokensOf(text, ";="));
  const [first = []] = pieces;
  const named = !first.some(isEquals);
  const [id, version] = named ? first.filter((token) => token.kind !== "comment") : [];
  const read: AuthenticationResults = { authservId: id?.text || null, version: version?.text ?? null, results: [], strays: [] };
  for (const piece of pieces.slice(named ? 1 : 0, MOST_RESULTS)) {
    const result = resultOf(piece);
    if (result) read.results.push(result);
    else if (!isNone(piece)) read.strays.push(piece.map(({ text: word }) => word).join(" "));
  }
  return read;
}

/** RFC 8601 §2.2: `method[/version]=result [reason=…] *(ptype.property=value)`; comments and white space may stand anywhere. */
function resultOf(piece: readonly Token[]): MethodResult | null {
  const [head, ...pairs] = pairsOf(piece);
  if (!head) return null;
  const [method = "", version] = head.name.split("/", 2);
  const result: MethodResult = {
    method: method.toLowerCase(),
    version: version ?? null,
    result: head.value.toLowerCase(),
    reason: null,
    properties: [],
    comments: piece.flatMap(({ kind, text }) => (kind === "comment" ? [text] : [])),
  };
  for (const { name, value } of pairs.slice(0, MOST_PROPERTIES)) {
    const dot = name.indexOf(".");
    if (name.toLowerCase() === "reason") result.reason = value;
    else
      result.properties.push({ ptype: name.slice(0, Math.max(dot, 0)).toLowerCase(), property: name.slice(dot + 1).toLowerCase(), value });
  }
  return result;
}

/** `name = value`, where the value reaches to the next white space: a signature in `header.b` may hold equals signs. */
function pairsOf(piece: readonly Token[]): { name: string; value: string }[] {
  const tokens = piece.filter(({ kind }) => kind !== "comment").slice(0, MOST_TOKENS);
  const pairs: { name: string; value: string }[] = [];
  let at = 0;
  while (at < tokens.length) {
    const equals = tokens.findIndex((token, index) => index >= at && isEquals(token));
    if (equals < 0) break;
    const name = nameOf(tokens.slice(at, equals));
    const end = tokens.findIndex((token, index) => index > equals + 1 && token.spaced);
    at = end < 0 ? tokens.length : end;
    const value = tokens.slice(equals + 1, at).map(({ text }) => text);
    if (name !== "") pairs.push({ name, value: value.join("") });
  }
  return pairs;
}

/** The name that stands before an equals sign. White space and comments may stand round its slash or its dot. */
function nameOf(tokens: readonly Token[]): string {
  const words = tokens.map(({ text }) => text).join(" ");
  return (
    words
      .replace(/ ?([./]) ?/g, "$1")
      .split(" ")
      .at(-1) ?? ""
  );
}

function piecesOf(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "special" && token.text === ";") pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece, index) => index === 0 || piece.length > 0);
}

function isEquals({ kind, text }: Token): boolean {
  return kind === "special" && text === "=";
}

/** RFC 8601 §2.2: no-result. */
function isNone(piece: readonly Token[]): boolean {
  const words = piece.filter(({ kind }) => kind !== "comment");
  return words.length === 1 && words[0]?.text.toLowerCase() === "none";
}
