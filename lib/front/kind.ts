/** What a path is about, with or without its query: never which target. */
export function kindOf(target: string): "asset" | "auth" | "api" | "health" | "page" {
  const path = target.split("?")[0] ?? "";
  if (/^\/(?:_next\/|icon\.svg$|robots\.txt$)/.test(path)) return "asset";
  if (/^\/api\/auth\//.test(path)) return "auth";
  if (/^\/api\//.test(path)) return "api";
  return /^\/(?:healthz|readyz|metrics)$/.test(path) ? "health" : "page";
}
