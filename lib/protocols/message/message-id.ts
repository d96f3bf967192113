/**
 * What is wrong with a Message-ID (RFC 5322 §3.6.4); null for a good one. `form`: not `<left@right>`. `space`: white space within it.
 * `domain`: the right side cannot be the name of a host, so that nothing makes it unique.
 */
export function messageIdProblem(value: string): "form" | "space" | "domain" | null {
  const [, left = "", right = ""] = /^<([^<>@]+|"[^"]*")@([^<>@]+)>$/.exec(value) ?? [];
  if (left === "" || right === "") return "form";
  if (/\s/.test(value)) return "space";
  return /^\[[^\]]+\]$/.test(right) || /^[\w-]+(?:\.[\w-]+)+$/.test(right) || /[\x80-\xff]/.test(right) ? null : "domain";
}
