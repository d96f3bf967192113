/** What a path is about, for logs and figures: never which target. */
export function kindOf(path: string): "asset" | "auth" | "api" | "health" | "page" {
  if (/^\/(?:_next\/|icon|robots\.txt)/.test(path)) return "asset";
  if (/^\/api\/auth\//.test(path)) return "auth";
  if (/^\/api\//.test(path)) return "api";
  return /^\/(?:healthz|readyz|metrics)$/.test(path) ? "health" : "page";
}
